using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Conditions;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Rules.Books;

/// <summary>A provision as it stands in a view: the version of the day, compiled.</summary>
internal sealed class Entry
{
    public Entry(ProvisionStatus status, bool isFuture)
    {
        (Status, IsFuture) = (status, isFuture);
        IsEnforced = !isFuture && status is (ProvisionStatus.InForce or ProvisionStatus.Unknown);
        IsText = IsEnforced || !isFuture && status is (ProvisionStatus.NotEnforced or ProvisionStatus.NotYetDue);
    }

    public required Provision Provision { get; init; }

    public required Act Act { get; init; }

    public required ProvisionVersion Version { get; init; }

    /// <summary>When the act that wrote this version was known.</summary>
    public required DaySpan? KnownFrom { get; init; }

    /// <summary>The standing on the day; a version that begins later is not yet due.</summary>
    public ProvisionStatus Status { get; }

    /// <summary>It begins only after the day.</summary>
    public bool IsFuture { get; }

    public required Program Program { get; init; }

    /// <summary>Indexes of the entries it yields to.</summary>
    public required int[] YieldsTo { get; init; }

    public required int Index { get; init; }

    /// <summary>Indexes of the exceptions from this requirement and of the policies under which it is reviewed.</summary>
    public int[] Exceptions { get; set; } = [];

    public int[] Reviews { get; set; } = [];

    /// <summary>The slot of the test that asks for this provision's result, or -1 when nobody asks.</summary>
    public required int ResultSlot { get; init; }

    /// <summary>Whose listing the condition asks about.</summary>
    public Roles ListedRoles => field ??= new Roles([.. Version.When.Tests().OfType<Test.Listed>().SelectMany(t => t.Roles.All).Distinct()]);

    /// <summary>The lists that the condition asks about.</summary>
    public IReadOnlyList<string> Lists => field ??= [.. Version.When.Tests().OfType<Test.Listed>().SelectMany(t => t.Lists).Distinct(StringComparer.Ordinal)];

    /// <summary>What it asks about owners.</summary>
    public IReadOnlyList<Test.Owned> OwnedTests => field ??= [.. Version.When.Tests().OfType<Test.Owned>()];

    /// <summary>What its findings say of it to every deal.</summary>
    public AskedRule Asked => field ??= new AskedRule(Provision.Id, Act, Provision.Title, Status, IsText, KnownFrom, Provision, Version, Version.Cite ?? Provision.Cite);

    /// <summary>It binds: its strength counts.</summary>
    public bool IsEnforced { get; }

    /// <summary>Its text stands, enforced or not.</summary>
    public bool IsText { get; }

    /// <summary>It is part of the layer of the texts, or of what is enforced.</summary>
    public bool IsIn(bool text) => text ? IsText : IsEnforced;
}

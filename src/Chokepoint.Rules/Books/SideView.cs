using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Jurisdictions;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Conditions;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Rules.Books;

/// <summary>One jurisdiction as it stands in a view.</summary>
internal sealed class SideView
{
    public required Jurisdiction Jurisdiction { get; init; }

    public required Program? Gate { get; init; }

    /// <summary>Provisions, each after those whose results it needs.</summary>
    public required Entry[] Entries { get; init; }

    /// <summary>Where each provision stands among the entries.</summary>
    public required IReadOnlyDictionary<string, int> Index { get; init; }

    /// <summary>Some provision that is only text wins over another, is asked for by one, excepts from one or sets its policy.</summary>
    public required bool TextReachesOthers { get; init; }

    /// <summary>Pairs of entries that answer the same question differently, neither yielding to the other.</summary>
    public required (int One, int Other)[] Rivals { get; init; }

    public required Hypothesis[] Hypotheses { get; init; }

    /// <summary>Claims about this side's future conduct.</summary>
    public required OutlookEntry[] Outlook { get; init; }
}

/// <summary>A claim about future conduct, and the provisions whose match makes it bear on a deal; with none it always may.</summary>
internal sealed record OutlookEntry(ClaimEntry Claim, bool Always, int[] Provisions);

/// <summary>An act known only through what its claims say.</summary>
internal sealed class Hypothesis
{
    public required Act Act { get; init; }

    public required ActStatus? Status { get; init; }

    /// <summary>It has not been withdrawn, suspended or the like.</summary>
    public bool Stands => Status is null or { Status: ProvisionStatus.InForce or ProvisionStatus.Unknown };

    /// <summary>When it could first be known.</summary>
    public required DaySpan? KnownFrom { get; init; }

    public required ClaimEntry[] Claims { get; init; }

    /// <summary>What happened that is consistent with the act; never proof.</summary>
    public required IReadOnlyList<ClaimFinding> Happened { get; init; }

    /// <summary>What its findings say of it to every deal.</summary>
    public AskedRule Asked => field ??= new AskedRule(Act.Id, Act, Act.Title, Status?.Status ?? ProvisionStatus.InForce, Stands, KnownFrom, null, null, Act.Cite);
}

using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Rules.Books;

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

using Chokepoint.Facts;
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

    /// <summary>Its claims as they stand to a deal that none of them covers.</summary>
    public ClaimFinding[] NotCovering => field ??= Array.ConvertAll(Claims, c => Stands ? c.NotCovering : c.NotCoveringShown);

    /// <summary>The finding of a deal that none of its claims covers.</summary>
    public Finding NotFound => field ??= new Finding(null, Asked)
    {
        Match = Answer.No,
        Strength = Strength.NoneFound,
        Counts = false,
        Heard = new Heard(NotCovering, Happened, null, null, Answer.Yes),
    };

    /// <summary>What its findings say of it to every deal.</summary>
    public AskedRule Asked => field ??= new AskedRule(Act.Id, Act, Act.Title, Status?.Status ?? ProvisionStatus.InForce, Stands, KnownFrom, null, null, Act.Cite);
}

using Chokepoint.Facts.Reports;

namespace Chokepoint.Ledger.Chains;

/// <summary>The way of a claim from the page to its origin, link by link, and what changed on it.</summary>
/// <param name="Claim">The claim on the page.</param>
/// <param name="Links">The page first, the origin last.</param>
public sealed record ClaimChain(Claim Claim, IReadOnlyList<Link> Links)
{
    /// <summary>How many links lie between the page and those on whose word it rests.</summary>
    public int Distance => Links.Count - 1;

    /// <summary>The claim at the end of the citations, as far as it was recorded.</summary>
    public Claim Origin => Links.Last(l => l.Claim is not null).Claim!;

    /// <summary>The first change from a source to what cites it; none when every link carries what it cites.</summary>
    public Drift Drift
    {
        get
        {
            foreach (var link in Links)
            {
                if (link.Drift != Drift.None)
                    return link.Drift;
            }

            return Drift.None;
        }
    }

    /// <summary>A citation whose cited report does not carry the cited strength.</summary>
    public bool IsFlagged => Links.Any(l => l.Drift is Drift.Strengthened or Drift.NotCarried or Drift.Sharpened);

    /// <summary>The page cites a report whose own claim was not recorded, so nothing can be compared.</summary>
    public required bool CitesUnrecorded { get; init; }
}

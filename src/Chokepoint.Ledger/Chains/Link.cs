using Chokepoint.Facts.Reports;

namespace Chokepoint.Ledger.Chains;

/// <summary>One link of a chain: who tells it, with what words and strength, and what it made of the next link.</summary>
/// <param name="Teller">A report, a party, or anonymous.</param>
/// <param name="Claim">The claim as it stands there; null where the chain names a teller whose own words were not recorded.</param>
/// <param name="Range">The strength of its words.</param>
/// <param name="Drift">How its strength differs from that of the next link, which it cites.</param>
/// <param name="Changes">What else differs from the next link.</param>
public sealed record Link(string Teller, Claim? Claim, StatedRange Range, Drift Drift, IReadOnlyList<LinkChange> Changes);

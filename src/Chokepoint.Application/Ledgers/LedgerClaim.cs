using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Reports;
using Chokepoint.Ledger.Chains;
using Chokepoint.Ledger.Weighing;

namespace Chokepoint.Application.Ledgers;

/// <summary>A claim with what an analyst asks of it: the way to its origin, how likely it is, and the acts it tells of.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Report">Where it stands.</param>
/// <param name="Out">Whether the report was out by the day.</param>
/// <param name="Chain">The way from the page to the origin.</param>
/// <param name="Confidence">How likely it is, and why.</param>
/// <param name="Acts">The acts it tells of.</param>
public sealed record LedgerClaim(Claim Claim, Report Report, Answer Out, ClaimChain Chain, Confidence Confidence, IReadOnlyList<Act> Acts);

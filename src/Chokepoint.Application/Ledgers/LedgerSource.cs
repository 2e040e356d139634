using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Reports;

namespace Chokepoint.Application.Ledgers;

/// <summary>Somebody on whose word claims rest: who that is, what it publishes, and what is told on its word.</summary>
public sealed record LedgerSource(Party Party, IReadOnlyList<Report> Publishes, IReadOnlyList<LedgerClaim> Says);

using Chokepoint.Facts;
using Chokepoint.Facts.Reports;

namespace Chokepoint.Application.Ledgers;

/// <summary>A report, whether it was out by the day, and the reports that retell it.</summary>
public sealed record LedgerReport(Report Report, Answer Out, IReadOnlyList<string> RetoldBy);

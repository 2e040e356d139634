using Chokepoint.Ledger.Weighing;

namespace Chokepoint.Application.Assessing;

/// <summary>A claim that was known before, and is more or less likely with what became known since.</summary>
public sealed record Reweighed(string Claim, Likelihood Before, Likelihood After);

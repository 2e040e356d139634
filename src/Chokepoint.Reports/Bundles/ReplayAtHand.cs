using Chokepoint.Diagnostics;

namespace Chokepoint.Reports.Bundles;

/// <summary>What the facts at hand answer to a bundle's question.</summary>
/// <param name="Differences">Where the answer differs, versions apart; null when the question could not be put to them.</param>
/// <param name="Hash">The version of the facts at hand.</param>
/// <param name="Problems">Why the question could not be put to them.</param>
public sealed record ReplayAtHand(IReadOnlyList<AnswerDifference>? Differences, string? Hash, IReadOnlyList<Problem> Problems);

using Chokepoint.Facts;
using Chokepoint.Facts.Quantities;
using Chokepoint.Rules.Metrics;

namespace Chokepoint.Rules.Questions;

/// <summary>A figure whose known uncertainty could flip a provision's answer, and where it turns; or one seen in no source, without which there is no answer.</summary>
public sealed record FragileFact(string Provision, Quantity Quantity, Answer Stated, Answer Beyond, Amount? TurnsAt, bool IsUnverified = false);

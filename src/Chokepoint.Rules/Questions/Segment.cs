using Chokepoint.Facts.Quantities;

namespace Chokepoint.Rules.Questions;

/// <summary>A stretch of a quantity over which an answer stays the same, both ends included; no end means without limit.</summary>
public sealed record Segment<T>(Amount From, Amount? To, T Result);

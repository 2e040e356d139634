using Chokepoint.Facts.Quantities;
using Chokepoint.Rules.Metrics;

namespace Chokepoint.Rules.Questions;

/// <summary>How far a figure is from the nearest value at which the chip's level turns.</summary>
public sealed record Margin(Quantity Quantity, Amount TurnsAt, bool Below, string Level);

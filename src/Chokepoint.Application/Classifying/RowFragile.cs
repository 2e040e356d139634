using Chokepoint.Facts.Quantities;

namespace Chokepoint.Application.Classifying;

/// <summary>A provision that a known uncertainty could flip, and in which quantity.</summary>
public readonly record struct RowFragile(string Provision, Measure Measure);

using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Quantities;

namespace Chokepoint.Facts.Chips;

/// <summary>A number about a chip, in the unit of its kind: the best supported value, its known range, what it rests on and the rival values. A figure may be only a range.</summary>
public sealed record Figure(
    FigureKind Kind,
    Amount? Value,
    Amount? Low,
    Amount? High,
    Basis Basis,
    IReadOnlyList<string> Sources,
    string? Note,
    IReadOnlyList<Rival> Rivals);

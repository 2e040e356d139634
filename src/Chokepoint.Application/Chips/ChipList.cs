using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Application.Chips;

/// <summary>The chips with their quantities and their level on a day, and the planes they lie in.</summary>
public sealed class ChipList
{
    private readonly Func<ChipPlane> _performance;
    private readonly Func<ChipPlane> _bandwidths;
    private readonly Func<ChipPlane> _compute;

    // The planes are swept when they are read: a table never reads them.
    internal ChipList(Func<ChipPlane> performance, Func<ChipPlane> bandwidths, Func<ChipPlane> compute) => (_performance, _bandwidths, _compute) = (performance, bandwidths, compute);

    public required TwoClocks Clocks { get; init; }

    public required Party? Vendor { get; init; }

    public required IReadOnlyList<ListedChip> Chips { get; init; }

    /// <summary>Where the day lies outside our data.</summary>
    public required IReadOnlyList<OutsideData> Outside { get; init; }

    public required Dossier Dossier { get; init; }

    public required ProgramVersion Program { get; init; }

    /// <summary>Total processing performance and its density.</summary>
    public ChipPlane Performance => field ??= _performance();

    /// <summary>Memory and interconnect bandwidth.</summary>
    public ChipPlane Bandwidths => field ??= _bandwidths();

    /// <summary>Total processing performance and memory bandwidth.</summary>
    public ChipPlane Compute => field ??= _compute();
}

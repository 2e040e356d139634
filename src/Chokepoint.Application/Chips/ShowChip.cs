using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Rules.Metrics;

namespace Chokepoint.Application.Chips;

/// <summary>Answers what is known of a chip.</summary>
public sealed class ShowChip(Dossier dossier, ProgramVersion program)
{
    public ChipSheet Of(Chip chip, DateOnly? known = null) => new(chip, ItemFigures.Of(chip), known, dossier, program);
}

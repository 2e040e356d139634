using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Rules.Metrics;

namespace Chokepoint.Application.Chips;

/// <summary>A chip's figures with sources and rivals, and the quantities the rules compute from them.</summary>
public sealed record ChipSheet(Chip Chip, ItemFigures Figures, Dossier Dossier, ProgramVersion Program);

/// <summary>Answers what is known of a chip.</summary>
public sealed class ShowChip(Dossier dossier, ProgramVersion program)
{
    public ChipSheet Of(Chip chip) => new(chip, ItemFigures.Of(chip), dossier, program);
}

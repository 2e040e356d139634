using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Rules.Metrics;

namespace Chokepoint.Application.Chips;

/// <summary>
/// A chip's figures with sources and rivals, and the quantities the rules compute from them. Figures are as the dossier
/// holds them now: it keeps no earlier state of a figure, and the sheet says so when an earlier day is asked.
/// </summary>
public sealed record ChipSheet(Chip Chip, ItemFigures Figures, DateOnly? Known, Dossier Dossier, ProgramVersion Program);

using Chokepoint.Facts.Dossiers;
using Chokepoint.Rules.Questions;

namespace Chokepoint.Application.Classifying;

/// <summary>A classification with the facts behind it.</summary>
public sealed record ClassificationReport(Classification Classification, Dossier Dossier, ProgramVersion Program);

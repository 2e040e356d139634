using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Questions;

namespace Chokepoint.Application.Classifying;

/// <summary>Answers which controls a chip itself falls under.</summary>
public sealed class ClassifyChip(Dossier dossier, ProgramVersion program)
{
    private readonly Classify _classify = new(Books.Of(dossier));

    public ClassificationReport Of(Deal item, TwoClocks clocks) => new(_classify.Of(item, clocks), dossier, program);
}

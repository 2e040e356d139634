using Chokepoint.Application.Chips;
using Chokepoint.Application.Timelines;

namespace Chokepoint.Application.Assessing;

/// <summary>What a brief shows as pictures: the place of the deal's chip among the lines of its day, and the acts that bear on the deal.</summary>
public sealed record DealPictures(ChipPlane Performance, ChipPlane Bandwidths, Timeline Timeline)
{
    /// <summary>The pictures of a brief.</summary>
    public static DealPictures Of(Brief brief)
    {
        var verdict = brief.Judgement.Verdict;
        var chips = new ListChips(brief.Dossier, brief.Program).With(verdict.Question.Deal, verdict.Clocks);
        return new DealPictures(chips.Performance, chips.Bandwidths, new ShowTimeline(brief.Dossier, brief.Program).Of(verdict));
    }
}

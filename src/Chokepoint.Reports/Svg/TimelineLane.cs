using Chokepoint.Application.Timelines;
using Chokepoint.Facts.Jurisdictions;

namespace Chokepoint.Reports.Svg;

/// <summary>One side's lane of a timeline: its steps of strength from the bottom up, and its acts by number. Acts without a strength of their own lie on a step below the lowest.</summary>
internal sealed record TimelineLane(Jurisdiction Side, IReadOnlyList<(int Number, TimelineAct Act)> Acts)
{
    public int Least => Side.Scale.Min(p => p.Strength);

    public int Most => Side.Scale.Max(p => p.Strength);

    /// <summary>The name of a step, without what stands in brackets.</summary>
    public string NameOf(double step)
    {
        var whole = (int)Math.Round(step);
        if (whole == Least - 1)
            return "no strength of its own";
        return Side.Scale.Any(p => p.Strength == whole) ? $"{SvgPage.Clean(PlaneChips.ShortName(Side.NameOf(whole)))}  {whole}" : "";
    }
}

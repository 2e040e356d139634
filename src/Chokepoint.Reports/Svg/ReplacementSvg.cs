using Chokepoint.Application.Performing;
using Chokepoint.Performance.Estimates;
using Chokepoint.Reports.Text.Performing;
using Chokepoint.Reports.Words;
using OxyPlot;
using OxyPlot.Axes;

namespace Chokepoint.Reports.Svg;

/// <summary>What replaces some chips as a picture: ranges as bars, a colour a maturity, measured chips first.</summary>
public static class ReplacementSvg
{
    private const double Foot = 44;
    private const double Names = 190;
    private const double Air = 1.3;

    public static string Write(Replacement replacement)
    {
        var page = new SvgPage();
        var work = replacement.Work;
        page.Heading($"What replaces {Say.Number(work.Units)} x {work.Chip.Name}");
        page.Line($"{Say.Capital(PerformanceWords.Title(work.Workload))}: {EstimateText.InWords(work.Workload, replacement.Dossier.Llms[work.Workload.Llm])}. On {Say.Day(replacement.Clocks.InForceOn)}, known {Say.Day(replacement.Clocks.KnownAsOf)}.", faint: true);
        var counted = replacement.Candidates.Where(c => c.Substitutes.Any(s => s.Count is not null)).ToArray();
        foreach (var group in counted.GroupBy(NearnessOf).OrderByDescending(g => g.Key))
        {
            page.Gap();
            page.Line($"{Say.Capital(PerformanceWords.Of(group.Key))}:");
            Plot(page, [.. group.OrderBy(c => c.Substitutes.Min(s => s.Count?.Median ?? long.MaxValue))], counted, work.Units);
        }

        if (counted.Length == 0)
            page.Line("No candidate has a count.");
        page.Gap(4);
        foreach (var maturity in counted.SelectMany(c => c.Substitutes).Select(s => s.Maturity).Distinct().Order())
            page.Legend(Sign.Area(Ink.Of(maturity), 0, 100), $"{Say.Capital(PerformanceWords.Of(maturity))}: the 80 % interval, a line at the median");
        page.Legend(null, $"Dashed: {Say.Number(work.Units)}, one for one. The replaced chips run an open engine, well tuned. Whether so many can be had is another question.");
        var without = replacement.Candidates.Except(counted).Select(c => PerformanceWords.Short(c.Chip)).ToArray();
        if (without.Length > 0)
            page.Line($"No count: {string.Join(", ", without)}.", faint: true);
        page.Line($"Sources: measurements {string.Join(", ", counted.SelectMany(c => c.Substitutes).SelectMany(s => s.Estimated.Estimate?.Nearest ?? []).Select(m => m.Source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}; data sheets as `chip` lists them.", faint: true);
        page.Line(Footer.Of(replacement.Dossier, replacement.Program), faint: true);
        return page.Finish($"What replaces {Say.Number(work.Units)} {work.Chip.Name}", $"{counted.Length} candidates with counts as ranges.", isDocument: true);
    }

    private static void Plot(SvgPage page, Candidate[] group, Candidate[] all, long units)
    {
        var counts = all.SelectMany(c => c.Substitutes).Select(s => s.Count).OfType<Performance.Substitution.Count>().ToArray();
        var height = group.Sum(CountBars.HeightOf) + Foot;
        var model = PlotPart.Model();
        var least = Math.Max(1, Math.Min(counts.Min(c => c.Low), units) / Air);
        model.Axes.Add(new DecadeAxis(AxisPosition.Bottom, "chips (logarithmic)", least, Math.Max(counts.Max(c => c.High), units) * Air, least));
        model.Axes.Add(new LinearAxis { Position = AxisPosition.Left, Minimum = 0, Maximum = 1, IsAxisVisible = false });
        model.PlotMargins = new OxyThickness(Names, 0, 24, Foot);
        model.Annotations.Add(new CountBars(group, units));
        page.Plot(PlotPart.Of(model, SvgPage.Width, height), height);
    }

    private static Nearness NearnessOf(Candidate candidate) => candidate.Substitutes.Max(s => s.Estimated.Estimate?.Calibration ?? Nearness.None);
}

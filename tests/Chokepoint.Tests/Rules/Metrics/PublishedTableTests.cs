using System.Globalization;
using Chokepoint.Facts.Quantities;
using Chokepoint.Rules.Metrics;

namespace Chokepoint.Tests.Rules.Metrics;

/// <summary>A second way to the same numbers: TPP and density as the accelerator table computed them by hand.</summary>
public sealed class PublishedTableTests
{
    public static IEnumerable<TheoryDataRow<string, string, string, string>> Rows() =>
        File.ReadLines(Project.Path("tests", "Chokepoint.Tests", "Data", "expected-tpp.csv")).Skip(1).Select(l => l.Split(',')).Select(c => new TheoryDataRow<string, string, string, string>(c[0], c[1], c[2], c[3]));

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_computed_tpp_and_density_are_those_of_the_table(string id, string tpp, string alternative, string density)
    {
        var figures = ItemFigures.Of(Project.Dossier.Chips[id]);
        if (tpp.Length == 0)
        {
            Assert.True(figures[Measure.Tpp].Stated.IsUnknown);
            return;
        }

        // The table leaves TF32 out of its TPP and gives it apart: at 19 bits it counts, at 32 it only widens what is known.
        var readings = alternative.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split('=')).ToDictionary(r => r[0], r => Amount.Parse(r[1])!.Value);
        Assert.Equal(readings.GetValueOrDefault("TF32@19", Amount.Parse(tpp)!.Value), figures[Measure.Tpp].Stated.Low);
        if (readings.TryGetValue("TF32@32", out var wide))
            Assert.True(figures[Measure.Tpp].Known.High >= wide, $"{figures[Measure.Tpp].Known} should reach {wide}");
        if (density.Length > 0)
            Assert.Equal(decimal.Parse(density, CultureInfo.InvariantCulture), decimal.Round(figures[Measure.Tpp].Stated.Low.Value / figures[Measure.DieArea].Stated.Low.Value, 2, MidpointRounding.AwayFromZero));
    }
}

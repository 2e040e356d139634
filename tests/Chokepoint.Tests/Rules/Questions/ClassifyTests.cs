using Chokepoint.Facts;
using Chokepoint.Facts.Quantities;
using Chokepoint.Rules.Questions;
using CsCheck;

namespace Chokepoint.Tests.Rules.Questions;

public sealed class ClassifyTests
{
    [Fact]
    public void A_figure_is_fragile_for_the_provision_that_it_turns_and_not_for_those_that_follow()
    {
        var fragile = Ask.Classify("chip=nvidia-l20", "2024-06-01").Fragile;
        Assert.Equal(["us.3a090.b"], fragile.Select(f => f.Provision).Distinct());
    }

    [Fact]
    public void Before_any_classification_was_known_there_is_no_level_and_no_fault()
    {
        var report = new Chokepoint.Application.Classifying.ClassifyChip(Project.Dossier, Project.Program).Of(Ask.Deal("chip=nvidia-h100-sxm"), Ask.On("2022-01-01", "2022-06-01"));
        Assert.Equal("none", report.Classification.Level);
        Assert.NotEmpty(Chokepoint.Reports.Text.ClassificationText.Write(report).Plain());
    }

    [Theory]
    [InlineData("nvidia-h20-96gb", "2024-06-01", "none")]
    [InlineData("nvidia-h100-sxm", "2022-11-01", "3A090-2022")]
    [InlineData("nvidia-a800-sxm-80gb", "2022-11-01", "none")]
    [InlineData("nvidia-h800-sxm", "2023-11-16", "none")]
    [InlineData("nvidia-h800-sxm", "2023-11-17", "a")]
    [InlineData("nvidia-l20", "2024-06-01", "none")]
    [InlineData("nvidia-l2", "2024-06-01", "none")]
    [InlineData("nvidia-l4", "2024-06-01", "a")]
    [InlineData("nvidia-l40", "2024-06-01", "b")]
    [InlineData("nvidia-l40s", "2024-06-01", "a")]
    [InlineData("nvidia-rtx-4090", "2024-06-01", "a")]
    [InlineData("nvidia-rtx-4090d", "2024-06-01", "none")]
    [InlineData("amd-mi250x", "2024-06-01", "a")]
    [InlineData("amd-mi308x", "2024-06-01", "unknown")]
    [InlineData("nvidia-b200", "2025-06-01", "a")]
    [InlineData("huawei-ascend-910b4", "2025-06-01", "a")]
    public void Threshold_chips_fall_where_the_rule_of_the_day_puts_them(string chip, string on, string level) =>
        Assert.Equal(level, Ask.Classify($"chip={chip}; to=CN", on).Level);

    [Fact]
    public void A_chip_of_tpp_2399_without_a_die_area_is_unknown_with_every_area_at_which_it_turns()
    {
        var classification = Ask.Classify("figures.tpp=2399; figures.datacenter=yes", "2024-06-01");
        Assert.Equal(Classify.Unknown, classification.Level);
        var sweep = Assert.Single(classification.Sweeps);
        Assert.Equal(Measure.DieArea, sweep.Measure);

        // 2399 / 5.92 = 405.236..., 2399 / 3.2 = 749.6875.
        Assert.Equal(["a", "b", "none"], sweep.Segments.Select(s => s.Result));
        Assert.Equal(Amount.Exactly(405.236486m), sweep.Segments[0].To);
        Assert.Equal(Amount.Exactly(749.6875m), sweep.Segments[1].To);
    }

    [Fact]
    public void The_L20_is_fragile_and_turns_at_597_and_a_half()
    {
        var fragile = Assert.Single(Ask.Classify("chip=nvidia-l20", "2024-06-01").Fragile, f => f.Provision == "us.3a090.b" && f.Quantity.Measure == Measure.DieArea);
        Assert.Equal(Answer.No, fragile.Stated);
        Assert.Equal(Answer.Yes, fragile.Beyond);
        Assert.Equal(Amount.Exactly(597.5m), fragile.TurnsAt);
    }

    [Fact]
    public void The_H20_would_turn_at_a_die_of_740_and_is_not_fragile()
    {
        var classification = Ask.Classify("chip=nvidia-h20-96gb", "2024-06-01");
        Assert.Contains(classification.Margins, m => m is { Quantity.Measure: Measure.DieArea, Below: true, Level: "b" } && m.TurnsAt == Amount.Exactly(740));
        Assert.DoesNotContain(classification.Fragile, f => f.Provision is "us.3a090.a" or "us.3a090.b");
    }

    [Fact]
    public void More_TPP_never_loosens_the_level_of_a_data_centre_chip() =>
        Gen.Select(Gen.Int[1, 30000], Gen.Int[1, 5000], Gen.Int[50, 2000]).Sample(
            (tpp, more, area) => Rank(Level(tpp + more, area)) >= Rank(Level(tpp, area)),
            iter: 300);

    [Fact]
    public void A_sweep_is_right_at_every_value_it_covers() =>
        Gen.Select(Gen.Int[1000, 6000], Gen.Int[1, 3000]).Sample(
            (tpp, area) =>
            {
                var sweep = Ask.Classify($"figures.tpp={tpp}; figures.datacenter=yes", "2024-06-01").Sweeps;
                var level = Level(tpp, area);
                return sweep.Count == 0 || sweep[0].Segments.Single(s => s.From <= Amount.Exactly(area) && (s.To is not { } to || Amount.Exactly(area) <= to)).Result == level;
            },
            iter: 200);

    private static string Level(int tpp, int area) => Ask.Classify($"figures.tpp={tpp}; figures.die_area={area}; figures.datacenter=yes", "2024-06-01").Level;

    private static int Rank(string level) => level switch { "none" => 0, "b" => 1, "a" => 2, _ => throw new InvalidOperationException(level) };
}

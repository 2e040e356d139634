using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Calibration;
using Chokepoint.Performance.Chips;
using Chokepoint.Performance.Estimates;
using Chokepoint.Performance.Physics;
using Chokepoint.Performance.Shapes;
using Chokepoint.Statistics;

namespace Chokepoint.Tests.Performance;

/// <summary>What a chip gets out of a workload.</summary>
public sealed class EstimatorTests
{
    private static readonly Lazy<Estimator> Shared = new(() => Estimator.Of(Project.Dossier)!);

    private static readonly Constants Fitted = Constants.From(Project.Dossier.Calibrations[Constants.Id])!;

    private static readonly Layout Server = new(8, 1, 1);

    private static readonly Layout Spread = new(1, 1, 16);

    private static Estimated Of(string chip, string workload, Maturity maturity = Maturity.Open) => Shared.Value.Of(Project.Dossier.Chips[chip], Project.Dossier.Workloads[workload], maturity);

    private static Job JobOf(string chip, string llm, double input, double output, Phase phase = Phase.Decode, NumberFormat format = NumberFormat.Fp8) => new()
    {
        Shape = LlmShape.Of(Project.Dossier.Llms[llm]),
        Chip = ChipRates.Of(Project.Dossier.Chips[chip]).Rates!,
        Phase = phase,
        Format = format,
        Input = input,
        Output = output,
    };

    [Fact]
    public void The_H20_is_bound_by_arithmetic_in_decode_where_the_H100_is_bound_by_memory()
    {
        var (h20, h100) = (new Instance(JobOf("nvidia-h20-96gb", "llama-3-1-70b", 500, 500), Server, Fitted), new Instance(JobOf("nvidia-h100-sxm", "llama-3-1-70b", 500, 500), Server, Fitted));
        Assert.True(h20.Step(128).Compute > h20.Step(128).Memory);
        Assert.True(h100.Step(128).Compute < h100.Step(128).Memory);
        Assert.True(h20.Step(4).Compute < h20.Step(4).Memory);
    }

    [Theory]
    [InlineData(Phase.Decode)]
    [InlineData(Phase.Serving)]
    [InlineData(Phase.Prefill)]
    [InlineData(Phase.Training)]
    public void A_better_chip_is_never_slower(Phase phase)
    {
        var job = JobOf("nvidia-h20-96gb", "deepseek-r1", 2000, 500, phase);
        var rate = Rates.Of(job, Spread, 256, Fitted).PerChip;
        foreach (var better in new[]
        {
            job.Chip with { Bandwidth = job.Chip.Bandwidth * 1.5 }, job.Chip with { Bf16 = job.Chip.Bf16 * 1.5, Fp8 = job.Chip.Fp8 * 1.5 },
            job.Chip with { Memory = job.Chip.Memory * 1.5 }, job.Chip with { Link = job.Chip.Link * 1.5 },
        })
            Assert.True(Rates.Of(job with { Chip = better }, Spread, 256, Fitted).PerChip >= rate * 0.999999, better.ToString());
    }

    [Fact]
    public void A_tighter_limit_never_raises_the_rate()
    {
        var last = double.MaxValue;
        foreach (var limit in new double?[] { null, 1, 0.2, 0.1, 0.05, 0.03 })
        {
            var rate = Rates.Of(JobOf("nvidia-h200-sxm", "llama-3-1-70b", 1000, 500, Phase.Serving) with { OutputTokenLimit = limit }, Server, null, Fitted).PerChip;
            Assert.True(rate <= last);
            last = rate;
        }
    }

    [Theory]
    [InlineData("nvidia-a100-sxm-80gb", NumberFormat.Fp8, NumberFormat.Int8)]
    [InlineData("nvidia-h20-96gb", NumberFormat.Fp8, NumberFormat.Fp8)]
    [InlineData("nvidia-h20-96gb", NumberFormat.Nvfp4, NumberFormat.W4a8)]
    [InlineData("huawei-ascend-910c", NumberFormat.Fp8, NumberFormat.Int8)]
    public void A_format_the_chip_lacks_falls_back_as_an_engineer_would(string chip, NumberFormat asked, NumberFormat computed) =>
        Assert.Equal(computed, ChipRates.Of(Project.Dossier.Chips[chip]).Rates!.Compute(asked).Computed);

    [Fact]
    public void Every_chip_with_figures_has_an_ordered_interval_and_better_tuning_never_loses()
    {
        var answered = 0;
        foreach (var chip in Project.Dossier.Chips.Values)
        {
            foreach (var workload in Project.Dossier.Workloads.Values)
            {
                double last = 0;
                foreach (var maturity in Enum.GetValues<Maturity>())
                {
                    var one = Shared.Value.Of(chip, workload, maturity);
                    if (one.Refusal is { } refusal)
                    {
                        Assert.False(string.IsNullOrWhiteSpace(refusal.WouldHaveToChange));
                        continue;
                    }

                    answered++;
                    var estimate = one.Estimate!;
                    Assert.True(0 < estimate.Low.Value && estimate.Low.Value < estimate.Median.Value && estimate.Median.Value < estimate.High.Value && double.IsFinite(estimate.High.Value));
                    Assert.True(estimate.Median.Value >= last * 0.999, $"{chip.Id} {workload.Id} {maturity}");
                    last = estimate.Median.Value;
                }
            }
        }

        Assert.True(answered > 1000, $"{answered}");
    }

    [Fact]
    public void A_chip_without_measurements_borrows_from_its_kin_and_is_less_sure()
    {
        var (seen, kin, none) = (Of("nvidia-h20-96gb", "llama-3-1-70b-chat").Estimate!, Of("nvidia-l40", "llama-3-1-70b-chat").Estimate!, Of("cambricon-mlu590", "llama-3-1-70b-chat").Estimate!);
        Assert.Equal([Nearness.Seen, Nearness.Kin, Nearness.None], [seen.Calibration, kin.Calibration, none.Calibration]);
        static double Width(Estimate e) => Math.Log(e.High.Value / e.Low.Value);
        Assert.True(Width(seen) < Width(kin));
        Assert.True(Width(kin) < Width(none));
    }

    [Fact]
    public void What_does_not_fit_or_meets_no_limit_is_refused_with_what_would_have_to_change()
    {
        var chip = Project.Dossier.Chips["nvidia-h20-96gb"];
        var workload = Project.Dossier.Workloads["llama-3-1-70b-chat"];
        var hasty = Shared.Value.Of(chip, workload with { OutputTokenMs = 1 }, Maturity.Open).Refusal!;
        Assert.Equal("No layout meets the limits on latency", hasty.Why);
        Assert.Contains("ms between tokens (limit 1)", hasty.WouldHaveToChange, StringComparison.Ordinal);
        Assert.Contains("more than the", Shared.Value.Of(chip, workload with { Input = 2_000_000 }, Maturity.Open).Refusal!.Why, StringComparison.Ordinal);
        var bare = Project.Dossier.Chips.Values.First(c => ChipRates.Of(c).Rates is null);
        Assert.Contains("not known", Shared.Value.Of(bare, workload, Maturity.Open).Refusal!.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Measurements_left_out_by_sweeps_are_foretold_within_a_quarter_with_the_constants_as_they_stand()
    {
        var points = Points.Of(Project.Dossier);
        var errors = Fitter.Foretell(points, Fitter.Groups(points, 10, 7), _ => Fitted);
        Assert.InRange(Quantiles.Median(errors.Select(e => Math.Abs(Math.Exp(e.Error) - 1))), 0.10, 0.25);
        Assert.InRange(errors.Average(e => Math.Abs(e.Error) <= Score.Width80 * e.Deviation ? 1.0 : 0), 0.70, 0.90);
    }

    [Fact]
    public void Every_measurement_with_a_rate_is_a_point() =>
        Assert.Equal(Project.Dossier.Measurements.Count(m => m.PerChip is not null), Points.Of(Project.Dossier).Count);

    [Fact]
    public void The_report_of_the_fit_has_the_constants_that_are_used()
    {
        var report = File.ReadAllText(Project.Path("docs", "performance-fit.md"));
        Assert.All(Project.Dossier.Calibrations[Constants.Id].Constants, c => Assert.Contains($"    {c.Key}: {c.Value:0.#####}\n", report, StringComparison.Ordinal));
        Assert.Equal(Points.Of(Project.Dossier).Count, Project.Dossier.Calibrations[Constants.Id].Rows);
    }
}

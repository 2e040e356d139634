using Chokepoint.Application;
using Chokepoint.Application.Assessing;
using Chokepoint.Application.Performing;
using Chokepoint.Facts;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Estimates;
using Chokepoint.Performance.Substitution;

namespace Chokepoint.Tests.Application.Performing;

/// <summary>What replaces some chips, and whether it can be had.</summary>
public sealed class ReplaceChipsTests
{
    private static readonly Lazy<Estimator> Shared = new(() => Estimator.Of(Project.Dossier)!);

    private static readonly ReplaceChips Replace = new(Books.Of(Project.Dossier), Shared.Value, Project.Program);

    private static Candidate Of(string candidate, long units = 20_000, string workload = "deepseek-r1-chat", string on = "2025-08-15", string known = "2025-08-15", string? inHand = null, long unitsInHand = 0, string? until = null) => Assert.Single(
        Replace.Of(
            Ask.Deal("buyer=tencent; to=CN; use=inference"),
            new ReplaceRequest(
                Project.Dossier.Chips["nvidia-h20-96gb"], units, Project.Dossier.Workloads[workload], [Project.Dossier.Chips[candidate]], Enum.GetValues<Maturity>(),
                inHand is null ? [] : [(Project.Dossier.Chips[inHand], unitsInHand)], until is null ? null : Ask.Day(until), HasPhases: true),
            Ask.On(on, known)).Candidates);

    private static Substitute Open(Candidate candidate) => candidate.At(Maturity.Open);

    [Fact]
    public void A_chip_replaces_itself_one_for_one()
    {
        Assert.Equal(new Count(20_000, 20_000, 20_000), Open(Of("nvidia-h20-96gb")).Count);
        Assert.Equal(new Count(15_000, 15_000, 15_000), Open(Of("nvidia-h20-96gb", inHand: "nvidia-h20-96gb", unitsInHand: 5_000)).Count);
    }

    [Fact]
    public void Twice_as_many_are_replaced_by_twice_as_many()
    {
        var (one, two) = (Open(Of("huawei-ascend-910c")).Count!.Value, Open(Of("huawei-ascend-910c", 40_000)).Count!.Value);
        Assert.InRange(two.Median, (2 * one.Median) - 2, 2 * one.Median);
    }

    [Fact]
    public void Untuned_software_needs_more_chips_and_a_showcase_fewer()
    {
        var counts = Of("huawei-ascend-910c").Substitutes.ToDictionary(s => s.Maturity, s => s.Count!.Value.Median);
        Assert.True(counts[Maturity.Untuned] > counts[Maturity.Open] && counts[Maturity.Open] >= counts[Maturity.Showcase]);
    }

    [Fact]
    public void Capacity_is_contested_where_rival_figures_disagree_and_short_where_none_allows_it()
    {
        Assert.Equal(CapacityVerdict.Contested, Open(Of("huawei-ascend-910c")).Capacity);
        Assert.Equal(CapacityVerdict.Short, Open(Of("huawei-ascend-910c", 20_000_000)).Capacity);
        Assert.Equal(CapacityVerdict.Unknown, Open(Of("cambricon-mlu590")).Capacity);
    }

    [Fact]
    public void A_figure_of_supply_counts_from_the_day_it_was_known()
    {
        Assert.DoesNotContain(Of("huawei-ascend-910c", known: "2025-03-01").Supply, f => f.Source == "market-s25");
        Assert.Contains(Of("huawei-ascend-910c", known: "2025-04-28").Supply, f => f.Source == "market-s25");
    }

    [Fact]
    public void The_ratio_to_the_H20_is_not_one_number_over_the_workloads()
    {
        var (decode, prefill) = (Open(Of("huawei-ascend-910c", workload: "deepseek-v3-decode")).Count!.Value.Median, Open(Of("huawei-ascend-910c", workload: "deepseek-v3-prefill")).Count!.Value.Median);
        Assert.NotEqual(decode, prefill);
        Assert.True(Math.Abs(Math.Log((double)decode / prefill)) > 0.1);
    }

    [Fact]
    public void Supply_of_another_window_does_not_count()
    {
        Assert.Contains(Of("huawei-ascend-910b3", known: "2025-08-15").Supply, f => f.PeriodText == "2025");
        Assert.DoesNotContain(Of("huawei-ascend-910b3", known: "2025-08-15").Supply, f => f.PeriodText is "2025Q1" or "2024");
        Assert.Empty(Of("huawei-ascend-910b3", on: "2026-02-01", known: "2026-02-01").Supply);
    }

    [Fact]
    public void Chips_in_hand_leave_less_to_replace_and_enough_of_them_leave_nothing()
    {
        var alone = Open(Of("huawei-ascend-910c")).Count!.Value;
        var mixed = Open(Of("huawei-ascend-910c", inHand: "nvidia-h20-96gb", unitsInHand: 5_000)).Count!.Value;
        Assert.InRange((double)mixed.Median / alone.Median, 0.70, 0.80);
        Assert.True(mixed.Low < mixed.Median && mixed.Median < mixed.High);
        var enough = Open(Of("huawei-ascend-910c", inHand: "nvidia-b200", unitsInHand: 1_000_000)).Count!.Value;
        Assert.Equal(new Count(0, 0, 0), enough);
    }

    [Fact]
    public void A_mixed_fleet_drawn_agrees_with_the_ratio_where_nothing_is_in_hand()
    {
        var ratio = Open(Of("huawei-ascend-910c")).Count!.Value;
        var drawn = Open(Of("huawei-ascend-910c", inHand: "nvidia-l4", unitsInHand: 1)).Count!.Value;
        Assert.InRange((double)drawn.Median / ratio.Median, 0.96, 1.04);
        Assert.InRange((double)drawn.Low / ratio.Low, 0.92, 1.08);
        Assert.InRange((double)drawn.High / ratio.High, 0.92, 1.08);
    }

    [Fact]
    public void Buying_a_candidate_is_judged_as_its_own_deal()
    {
        Assert.Equal(Outcome.DenialExpected, Of("nvidia-h200-sxm").Buying.Outcome);
        Assert.True(Of("huawei-ascend-910c").Buying.Outcome < Outcome.DenialExpected);
        Assert.Equal("huawei", Of("huawei-ascend-910c").Buying.Question.Deal.Parties[Role.Exporter]!.Id);
        Assert.Equal("tencent", Of("huawei-ascend-910c").Buying.Question.Deal.Parties[Role.Purchaser]!.Id);
    }

    [Fact]
    public void A_chip_whose_figures_are_not_known_may_do_the_work_or_not()
    {
        Assert.Equal(PerformanceVerdict.Unknown, Open(Of("baidu-kunlun-p800")).Performance);
        Assert.Equal(PerformanceVerdict.Can, Open(Of("huawei-ascend-910c")).Performance);
    }

    [Fact]
    public void Phases_stand_apart_because_the_H20_has_little_arithmetic_for_its_memory()
    {
        var phases = Of("nvidia-h100-sxm", workload: "llama-3-1-70b-chat").Phases.ToDictionary(p => p.Phase, p => p.Ratio.Physics);
        Assert.True(phases[Phase.Prefill] > phases[Phase.Serving] && phases[Phase.Serving] > phases[Phase.Decode]);
        Assert.Equal(4, phases.Count);
    }

    [Fact]
    public void Candidates_were_out_by_the_day()
    {
        var h20 = Project.Dossier.Chips["nvidia-h20-96gb"];
        Assert.DoesNotContain(Replace.Candidates(h20, Ask.Day("2024-06-01")), c => c.Id == "huawei-ascend-910c");
        Assert.Contains(Replace.Candidates(h20, Ask.Day("2025-08-15")), c => c.Id == "huawei-ascend-910c");
    }

    [Fact]
    public void A_deal_without_a_workload_is_shown_against_those_of_its_use_and_says_so()
    {
        var brief = new Assess(Project.Dossier, Project.Program).Of(Ask.Deal("chip=nvidia-h20-96gb; units=20000; buyer=tencent; kind=export; to=CN; use=training"), Ask.On("2025-08-15", "2025-08-15"));
        Assert.True(brief.Substitutes.IsAssumed);
        Assert.All(brief.Substitutes.Replacements, r => Assert.Equal(Phase.Training, r.Work.Workload.Phase));
        var named = new Assess(Project.Dossier, Project.Program).Of(Ask.Deal("chip=nvidia-h20-96gb; units=20000; buyer=tencent; kind=export; to=CN; workload=qwen3-32b-chat"), Ask.On("2025-08-15", "2025-08-15"));
        Assert.False(named.Substitutes.IsAssumed);
        Assert.Equal("qwen3-32b-chat", Assert.Single(named.Substitutes.Replacements).Work.Workload.Id);
    }

    [Theory]
    [InlineData("chip=nvidia-h20-96gb; to=CN; use=inference", NotSubstituted.NoChipOrUnits)]
    [InlineData("chip=nvidia-h20-96gb; units=5; to=CN", NotSubstituted.NoWorkload)]
    [InlineData("chip=nvidia-h20-96gb; units=5; to=CN; workload=nothing-like-it", NotSubstituted.NoWorkload)]
    [InlineData("chip=nvidia-h20-96gb; units=5; to=DE; use=inference", NotSubstituted.NoCandidate)]
    public void A_deal_that_lacks_something_is_told_what(string deal, NotSubstituted why) =>
        Assert.Equal(why, new Assess(Project.Dossier, Project.Program).Of(Ask.Deal(deal), Ask.On("2025-08-15", "2025-08-15")).Substitutes.WhyNot);
}

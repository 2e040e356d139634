using Chokepoint.Application.Assessing;
using Chokepoint.Application.Performing;
using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Estimates;
using Chokepoint.Performance.Substitution;

namespace Chokepoint.Tests.Application.Performing;

/// <summary>What replaces some chips, and whether it can be had.</summary>
public sealed class ReplaceChipsTests
{
    private static readonly Lazy<Estimator> Shared = new(() => Estimator.Of(Project.Dossier)!);

    private static Replacement Of(string candidate, long units = 20_000, string workload = "deepseek-r1-chat", string on = "2025-08-15", string known = "2025-08-15") =>
        new ReplaceChips(Project.Dossier, Shared.Value, Project.Program).Of(Project.Dossier.Chips["nvidia-h20-96gb"], units, Project.Dossier.Workloads[workload], [Project.Dossier.Chips[candidate]], Enum.GetValues<Maturity>(), Ask.On(on, known));

    private static Substitute Open(Replacement replacement) => replacement.Substitutes.Single(s => s.Maturity == Maturity.Open);

    [Fact]
    public void A_chip_replaces_itself_one_for_one()
    {
        var count = Open(Of("nvidia-h20-96gb")).Count!.Value;
        Assert.Equal(20_000, count.Median);
        Assert.True(count.Low < 20_000 && 20_000 < count.High);
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
        Assert.True(counts[Maturity.Untuned] > counts[Maturity.Open] && counts[Maturity.Open] > counts[Maturity.Showcase]);
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
        Assert.DoesNotContain(Open(Of("huawei-ascend-910c", known: "2025-03-01")).Supply, f => f.Source == "market-s25");
        Assert.Contains(Open(Of("huawei-ascend-910c", known: "2025-04-28")).Supply, f => f.Source == "market-s25");
    }

    [Fact]
    public void The_ratio_to_the_H20_is_not_one_number_over_the_workloads()
    {
        var (decode, prefill) = (Open(Of("huawei-ascend-910c", workload: "deepseek-v3-decode")).Count!.Value.Median, Open(Of("huawei-ascend-910c", workload: "deepseek-v3-prefill")).Count!.Value.Median);
        Assert.NotEqual(decode, prefill);
        Assert.True(Math.Abs(Math.Log((double)decode / prefill)) > 0.1);
    }

    [Fact]
    public void Candidates_were_out_by_the_day()
    {
        var replace = new ReplaceChips(Project.Dossier, Shared.Value, Project.Program);
        var h20 = Project.Dossier.Chips["nvidia-h20-96gb"];
        Assert.DoesNotContain(replace.Candidates(h20, "CN", Ask.Day("2024-06-01")), c => c.Id == "huawei-ascend-910c");
        Assert.Contains(replace.Candidates(h20, "CN", Ask.Day("2025-08-15")), c => c.Id == "huawei-ascend-910c");
    }

    [Fact]
    public void A_deal_without_a_workload_is_shown_against_those_of_its_use_and_says_so()
    {
        var brief = new Assess(Project.Dossier, Project.Program).Of(Ask.Deal("chip=nvidia-h20-96gb; units=20000; buyer=tencent; kind=export; to=CN; use=training"), Ask.On("2025-08-15", "2025-08-15"));
        Assert.True(brief.Substitutes.IsAssumed);
        Assert.All(brief.Substitutes.Replacements, r => Assert.Equal(Phase.Training, r.Workload.Phase));
        var named = new Assess(Project.Dossier, Project.Program).Of(Ask.Deal("chip=nvidia-h20-96gb; units=20000; buyer=tencent; kind=export; to=CN; workload=qwen3-32b-chat"), Ask.On("2025-08-15", "2025-08-15"));
        Assert.False(named.Substitutes.IsAssumed);
        Assert.Equal("qwen3-32b-chat", Assert.Single(named.Substitutes.Replacements).Workload.Id);
    }

    [Theory]
    [InlineData("chip=nvidia-h20-96gb; to=CN; use=inference", NotSubstituted.NoChipOrUnits)]
    [InlineData("chip=nvidia-h20-96gb; units=5; to=CN", NotSubstituted.NoWorkload)]
    [InlineData("chip=nvidia-h20-96gb; units=5; to=CN; workload=nothing-like-it", NotSubstituted.NoWorkload)]
    [InlineData("chip=nvidia-h20-96gb; units=5; to=DE; use=inference", NotSubstituted.NoCandidate)]
    public void A_deal_that_lacks_something_is_told_what(string deal, NotSubstituted why) =>
        Assert.Equal(why, new Assess(Project.Dossier, Project.Program).Of(Ask.Deal(deal), Ask.On("2025-08-15", "2025-08-15")).Substitutes.WhyNot);
}

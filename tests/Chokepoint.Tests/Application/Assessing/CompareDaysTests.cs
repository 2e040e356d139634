using Chokepoint.Application.Assessing;
using Chokepoint.Facts;
using Chokepoint.Ledger.Weighing;

namespace Chokepoint.Tests.Application.Assessing;

/// <summary>One question on several days of knowledge.</summary>
public sealed class CompareDaysTests
{
    private const string Q1 = "chip=nvidia-h20-96gb; units=20000; buyer=tencent; kind=export; to=CN; use=inference; work=commercial";

    private static KnownDays Of(string deal, string on, params string[] days) =>
        new CompareDays(Project.Dossier, Project.Program).Of(Ask.Deal(deal), Ask.Day(on), [.. days.Select(Ask.Day)]);

    [Fact]
    public void The_table_of_Q4_names_the_two_reports_that_changed_it()
    {
        var table = Of(Q1, "2025-08-15", "2025-09-18", "2025-08-10", "2025-08-13", "2025-08-21");
        Assert.Equal(["none found, possibly up to 4", "3 to 5", "3 to 5", "3 to 5"], table.Days.Select(d => d.Judgement.Verdict.Sides[1].Strength.ToString()));
        var carried = table.Changes[0].News.Where(n => n.Effects.Count > 0).ToDictionary(n => n.Id, n => n.Effects.Single().Without.ToString(), StringComparer.Ordinal);
        Assert.Equal(new Dictionary<string, string> { ["reuters-2025-08-12"] = "5", ["theinformation-2025-08-11"] = "3 to 4" }, carried);
        Assert.Contains(table.Changes[1].News, n => n.Id == "ft-2025-08-20");
        Assert.Contains(new Reweighed("theinformation-2025-08-11.suspend", Likelihood.RoughlyEvenChance, Likelihood.Likely), table.Changes[1].Reweighed);
        Assert.Contains(new Reweighed("reuters-2025-08-12.summons", Likelihood.RoughlyEvenChance, Likelihood.Unlikely), table.Changes[1].Reweighed);
    }

    [Fact]
    public void Inside_an_uncertain_day_both_answers_are_kept()
    {
        var day = Assert.Single(Of(Q1, "2025-08-15", "2025-08-11").Days);
        Assert.True(day.Judgement.EarlyDiffers);
    }

    [Fact]
    public void A_letter_that_became_known_is_the_change()
    {
        var change = Assert.Single(Of(Q1, "2025-04-20", "2025-04-10", "2025-04-20").Changes);
        Assert.Contains(change.News, n => n.Provisions.Contains("us.letter.nvidia-2025-04"));
        Assert.Empty(change.OnlyTogether);
    }

    [Fact]
    public void What_a_claim_carries_is_the_range_without_it()
    {
        var side = Ask.Judge(Q1, "2025-08-15", "2025-08-15").Verdict.Sides.Single(s => s.Jurisdiction.Id == "cn");
        Assert.Equal(Strength.Between(3, 4), side.Without("theinformation-2025-08-11.suspend"));
        Assert.Equal(Strength.Between(5, 5), side.Without("reuters-2025-08-12.summons"));
        Assert.Equal(side.Strength, side.Without("bloomberg-2025-08-12.surround"));
        Assert.Equal(["reuters-2025-08-12.summons"], side.LowSetBy.Select(s => s.Claim));
        Assert.Equal(["theinformation-2025-08-11.suspend"], side.HighSetBy.Select(s => s.Claim));
    }

    [Fact]
    public void A_rule_that_is_suspended_is_news_with_the_act_that_did_it()
    {
        var change = Assert.Single(Of("chip=nvidia-h20-96gb; buyer=tencent; kind=export; to=CN", "2025-11-20", "2025-11-05", "2025-11-12").Changes);
        Assert.Contains(change.News, n => n.Id == "us-2025-11-10-aff-susp" && n.Provisions.Contains("us.affiliates-50"));
    }

    [Theory]
    [InlineData(Q1, "2025-08-15")]
    [InlineData(Q1 + "; site=new", "2025-08-15")]
    [InlineData("chip=nvidia-h100-sxm; buyer=tencent; kind=export; to=CN", "2023-12-01")]
    public void Each_bound_that_a_side_has_is_set_by_something(string deal, string on)
    {
        foreach (var side in Ask.Judge(deal, on, on).Verdict.Sides.Where(s => !s.Strength.IsNoneFound))
        {
            Assert.Equal(side.Strength.Low is null, side.LowSetBy.Count == 0);
            Assert.NotEmpty(side.HighSetBy);
        }
    }

    [Fact]
    public void With_all_that_set_the_high_left_out_the_high_falls()
    {
        var side = Ask.Judge(Q1, "2025-08-15", "2025-08-15").Verdict.Sides.Single(s => s.Jurisdiction.Id == "cn");
        var less = Chokepoint.Facts.Dossiers.DossierLoader.Without(Project.Dossier, [.. side.HighSetBy.Select(s => s.Claim!)], Chokepoint.Diagnostics.Place.Of("test")).Value!;
        var without = Chokepoint.Rules.Questions.Judgement.Of(Chokepoint.Application.Books.Of(less), Ask.Deal(Q1), Ask.On("2025-08-15", "2025-08-15")).Verdict.Sides.Single(s => s.Jurisdiction.Id == "cn");
        Assert.True(without.Strength.High < side.Strength.High);
    }
}

using Chokepoint.Facts;
using Chokepoint.Rules.Deals;
using Chokepoint.Rules.Verdicts;
using CsCheck;

namespace Chokepoint.Tests.Rules.Questions;

public sealed class JudgementTests
{
    private const string Q1 = "chip=nvidia-h20-96gb; units=20000; buyer=tencent; kind=export; to=CN; use=inference; work=commercial";

    [Fact]
    public void The_site_is_missing_and_would_raise_the_Chinese_side_to_4()
    {
        var site = Ask.Judge(Q1, "2025-08-15", "2025-08-15").Missing.Single(m => m.Input.Name == "site");
        Assert.Equal(InputSource.NotTold, site.Input.Source);
        var raised = site.Effects.Single(e => e.Values.Contains("new"));
        Assert.Equal(Strength.Between(4, 5), raised.Sides.Single(s => s.Jurisdiction == "cn").Strength);
    }

    [Fact]
    public void The_conflict_names_both_claims_and_the_range_without_each()
    {
        var conflict = Ask.Judge(Q1, "2025-08-15", "2025-08-15").Verdict.Sides.Single(s => s.Jurisdiction.Id == "cn").Contradictions.First(c => c.Claim.StartsWith("theinformation", StringComparison.Ordinal));
        Assert.Equal(Strength.Between(3, 4), conflict.WithoutClaim);
        Assert.Equal(Strength.Between(5, 5), conflict.WithoutOther);
    }

    [Fact]
    public void Nothing_is_visible_before_the_act_that_wrote_it()
    {
        var verdict = Ask.Judge(Q1, "2025-04-10", "2025-04-10").Verdict;
        Assert.DoesNotContain(verdict.Sides.SelectMany(s => s.Findings), f => f.Provision == "us.letter.nvidia-2025-04");
        Assert.Equal(Answer.Yes, Ask.Judge(Q1, "2025-04-10", "2025-04-15").Verdict.Sides.SelectMany(s => s.Findings).Single(f => f.Provision == "us.letter.nvidia-2025-04").Match);
    }

    [Fact]
    public void Every_assumption_is_said()
    {
        var fields = Ask.Judge(Q1, "2025-08-15").Verdict.Question.Assumptions.Select(a => a.Field);
        Assert.Equal(["manufacturer", "exporter", "ultimate_consignee", "end_user", "jurisdiction", "intermediate_consignee, operator, tenant, funder"], fields);
    }

    [Fact]
    public void The_same_question_has_the_same_answer_on_any_thread()
    {
        var answers = new string[16];
        Parallel.For(0, answers.Length, i => answers[i] = string.Join("|", Ask.Judge(Q1, "2025-08-15").Verdict.Sides.Select(s => $"{s.Strength} {s.State} {string.Join(",", s.Findings.Select(f => $"{f.Provision}:{f.Match}:{f.Strength}"))}")));
        Assert.Single(answers.Distinct());
    }

    [Fact]
    public void The_certain_outcome_is_never_worse_than_the_possible_one() =>
        Gen.Select(
            Pick.OneOf(Project.Dossier.Chips.Keys.Order(StringComparer.Ordinal).ToArray()),
            Pick.OneOf("tencent", "huawei", "bytedance", "micron", "hygon"),
            Pick.OneOf("CN", "HK", "MO", "SG", "AE", "IR", "US", "MY"),
            Pick.OneOf("inference", "training", "military", "supercomputer"),
            Gen.Int[0, 1800]).Sample(
            (chip, buyer, to, use, days) =>
            {
                var on = Ask.Day("2022-01-01").AddDays(days);
                var verdict = Ask.Judge($"chip={chip}; buyer={buyer}; to={to}; use={use}; kind=export", on.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Verdict;
                return verdict.Outcome <= verdict.WorstPossible && verdict.Sides.All(s => s.Outcome <= s.WorstPossible && (s.Strength.Low ?? 0) <= (s.Strength.High ?? 0));
            },
            iter: 400);

    [Fact]
    public void A_finding_that_holds_says_what_would_have_to_change()
    {
        var letter = Ask.Judge(Q1, "2025-08-15").Verdict.Sides.SelectMany(s => s.Findings).Single(f => f.Provision == "us.letter.nvidia-2025-04");
        var sets = Reversal.Of(letter.Trace!.Root());
        Assert.NotEmpty(sets);
        Assert.All(sets, set => Assert.InRange(set.Count, 1, 3));
    }

    [Theory]
    [InlineData("2026-08-01", "2026-06-01", Answer.No)]
    [InlineData("2026-07-09", "2026-08-01", Answer.No)]
    [InlineData("2026-08-01", "2026-08-01", Answer.Yes)]
    public void A_country_leaves_its_group_only_where_the_act_that_moved_it_is_known(string on, string known, Answer expected)
    {
        // The headquarters limb does not reach a destination that is caught itself, as a member of D:4.
        var judged = Ask.Judge("chip=nvidia-h100-sxm; to=AE; kind=export; buyer.home=AE; buyer.headquarters=CN", on, known);
        Assert.Equal(expected, judged.Verdict.Sides.Single(s => s.Jurisdiction.Id == "us").Findings.Single(f => f.Provision == "us.hq.744-23-a3").Match);
    }
}

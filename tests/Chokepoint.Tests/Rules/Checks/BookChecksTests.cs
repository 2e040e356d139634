using Chokepoint.Facts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Checks;
using Chokepoint.Rules.Questions;

namespace Chokepoint.Tests.Rules.Checks;

public sealed class BookChecksTests
{
    private static readonly DateOnly Today = Ask.Day("2026-11-26");

    private static readonly RuleBook Book = Chokepoint.Application.Books.Of(Project.Dossier);

    private static IReadOnlyList<RuleFinding> Findings(RuleBook book) => new BookChecks(book).Of(Today, Today, _ => { }, CancellationToken.None);

    [Fact]
    public void The_overlap_of_a_and_b_comes_out_of_the_plain_texts_and_not_with_their_priority()
    {
        Assert.Contains(Findings(BookChecks.Plain(Book)), f => f.Check == RuleCheck.Overlap && f.Provisions.SequenceEqual(["us.3a090.a", "us.3a090.b"]));
        Assert.DoesNotContain(Findings(Book), f => f.Check == RuleCheck.Overlap && f.Provisions.Contains("us.3a090.b"));
    }

    [Fact]
    public void The_year_that_the_foundry_note_leaves_out_is_found()
    {
        var gap = Assert.Single(Findings(Book), f => f.Check == RuleCheck.DatesWithoutRule);
        Assert.Equal((Ask.Day("2028-01-01"), Ask.Day("2028-12-31")), (gap.Day, gap.Until!.Value));
    }

    [Fact]
    public void Every_question_is_searched_to_its_end_and_every_text_can_be_met() =>
        Assert.DoesNotContain(Findings(Book), f => f.Check is RuleCheck.NotSearched or RuleCheck.NeverMatches);

    [Fact]
    public void A_witness_of_a_gap_is_a_deal_that_has_no_policy()
    {
        var gap = Findings(Book).First(f => f.Check == RuleCheck.Gap);
        var findings = new Judge(Book).Of(gap.Witness!, new(gap.Day, Today)).Sides.SelectMany(s => s.Findings).ToDictionary(f => f.Provision);
        Assert.Equal(Answer.Yes, findings[gap.Provisions[0]].Match);
        Assert.DoesNotContain(gap.Provisions.Skip(1), id => findings.TryGetValue(id, out var f) && f.Match != Answer.No && f.Status == Chokepoint.Facts.Acts.ProvisionStatus.InForce);
    }

    [Fact]
    public void A_better_chip_that_is_controlled_less_is_so_by_the_verdict()
    {
        var findings = Findings(Book).Where(f => f.Check == RuleCheck.Monotonicity).ToArray();
        Assert.Contains(findings, f => f.Provisions.Contains("us.3a090.a") && f.Provisions.Contains("us.3a090.b"));
        foreach (var finding in findings)
        {
            var strengths = new[] { finding.Witness!, finding.Improved! }.Select(d => new Judge(Book).Of(d, new(finding.Day, Today)).Sides[0].Strength).ToArray();
            Assert.True((strengths[1].Low ?? -1, strengths[1].High ?? -1).CompareTo((strengths[0].Low ?? -1, strengths[0].High ?? -1)) < 0);
        }
    }

    [Fact]
    public void A_text_that_no_deal_can_meet_is_found()
    {
        var impossible = Book.With(p => p.Id == "us.3a090.a" ? p with { Versions = [.. p.Versions.Select(v => v with { When = new Condition.All([v.When, new Condition.Not(v.When)]) })] } : p);
        Assert.Contains(Findings(impossible), f => f.Check == RuleCheck.NeverMatches && f.Provisions[0] == "us.3a090.a");
    }
}

using Chokepoint.Facts;
using Chokepoint.Rules.Checks;
using Chokepoint.Rules.Questions;

namespace Chokepoint.Tests.Rules.Checks;

public sealed class BoundaryTests
{
    private static readonly Boundary[] All = [.. new Boundaries(Chokepoint.Application.Books.Of(Project.Dossier)).Of(Ask.Day("2026-11-26"), CancellationToken.None)];

    // By hand from the texts: which value still holds, and which does not.
    [Theory]
    [InlineData("us.3a090.a", "Tpp at least 4800", "4800", "4799.999999")]
    [InlineData("us.3a090.c", "MemoryDensity above 2", "2.000001", "2")]
    [InlineData("us.tariff-2026.band-1", "Tpp above 14000 and below 17500", "14000.000001", "14000")]
    [InlineData("us.review.case-by-case-2026", "Tpp below 21000", "20999.999999", "21000")]
    [InlineData("us.letter.nvidia-2025-04", "MemoryBandwidth at least 4000", "4000", "3999.999999")]
    public void A_line_belongs_to_the_side_that_its_words_say(string provision, string line, string inside, string outside)
    {
        var boundary = All.First(b => b.Provision == provision && $"{b.Line.Measure} {b.Line.Bounds}" == line);
        Assert.Equal((inside, outside), (boundary.Inside!.Hypothetical!.Figures[boundary.Line.Measure].Low.ToString(), boundary.Outside!.Hypothetical!.Figures[boundary.Line.Measure].Low.ToString()));
        var judge = new Judge(Chokepoint.Application.Books.Of(Project.Dossier));
        Answer MatchOf(Chokepoint.Facts.Deals.Deal deal) => judge.Of(deal, new(boundary.Day, Ask.Day("2026-11-26"))).Sides[0].Findings.First(f => f.Provision == provision).Match;
        Assert.Equal(Answer.Yes, MatchOf(boundary.Inside));
        Assert.NotEqual(Answer.Yes, MatchOf(boundary.Outside));
    }

    // The 4,900 of the letter is the sum of its two other lines, so no chip reaches it alone; "unless below 4,800" repeats a
    // line of the same text; a count of transistors rests on a presumption that is only named.
    [Fact]
    public void Lines_that_decide_nothing_by_themselves_are_the_known_ones() =>
        Assert.Equal(
            [
                "us.3a090.a Tpp below 4800", "us.foundry.transistors Transistors below 30000000000",
                "us.foundry.transistors-without-hbm Transistors below 35000000000", "us.foundry.transistors-without-hbm Transistors below 40000000000",
                "us.letter.nvidia-2025-04 BandwidthSum at least 4900",
            ],
            All.Where(b => b.Inside is null).Select(b => $"{b.Provision} {b.Line.Measure} {b.Line.Bounds}").Order(StringComparer.Ordinal));

    [Fact]
    public void The_lines_of_the_main_rule_are_all_there() =>
        Assert.Superset(
            new HashSet<string> { "Tpp at least 4800", "Density at least 5.92" },
            All.Where(b => b.Provision == "us.3a090.a" && b.Inside is not null).Select(b => $"{b.Line.Measure} {b.Line.Bounds}").ToHashSet());
}

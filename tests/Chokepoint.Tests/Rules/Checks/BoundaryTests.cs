using Chokepoint.Facts;
using Chokepoint.Rules.Checks;

namespace Chokepoint.Tests.Rules.Checks;

public sealed class BoundaryTests
{
    private static readonly Boundary[] All = [.. new Boundaries(Chokepoint.Application.Books.Of(Project.Dossier)).Of(Ask.Day("2026-11-26"))];

    [Fact]
    public void A_provision_holds_on_the_side_of_its_line_that_its_words_say_and_not_one_step_across() =>
        Assert.All(All.Where(b => b.Inside is not null), b => Assert.True(b.InsideMatch == Answer.Yes && b.OutsideMatch != Answer.Yes, $"{b.Provision} {b.Line}"));

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

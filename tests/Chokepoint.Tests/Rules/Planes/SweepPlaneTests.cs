using Chokepoint.Facts;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Quantities;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Planes;
using Chokepoint.Rules.Questions;
using CsCheck;

namespace Chokepoint.Tests.Rules.Planes;

/// <summary>A second way to each answer: the part of a plane that holds a chip says what judging that chip says.</summary>
public sealed class SweepPlaneTests
{
    private static readonly RuleBook Book = Chokepoint.Application.Books.Of(Project.Dossier);
    private static readonly string[] Days = ["2022-11-01", "2023-12-01", "2025-01-20", "2025-08-15", "2026-01-20"];

    // Values on the lines of the book, a millionth beside them, and anywhere else.
    private static readonly Gen<Amount> Tpp = Near(Measure.Tpp, 40_000);
    private static readonly Gen<Amount> Memory = Near(Measure.MemoryBandwidth, 9_000);
    private static readonly Gen<Amount> Interconnect = Near(Measure.InterconnectBandwidth, 3_000);

    [Fact]
    public void The_regions_of_the_performance_plane_agree_with_Classify()
    {
        var lines = Lines(Measure.Density);
        var planes = Days.SelectMany(d => new[] { Answer.Yes, Answer.No }.Select(a => new SweepPlane(Book).TppDensity(Ask.On(d), a))).ToArray();
        var classify = new Classify(Book);
        var area = Gen.Select(Gen.Long[1_000_000, 3_000_000_000], Gen.Int[0, lines.Length]);
        Gen.Select(Pick.OneOf(planes), Tpp, area).Sample((plane, tpp, at) =>
        {
            // An area at which the density lies on a line, as nearly as millionths go, or any.
            var die = Amount.FromMicro(at.Item2 == lines.Length ? at.Item1 : Math.Max(1, tpp.Micro * 1_000_000 / lines[at.Item2].Micro));
            var level = classify.Of(Chip((Measure.Tpp, tpp), (Measure.DieArea, die), plane.Datacenter), plane.Clocks).Level;
            Assert.Equal(level, plane.At(tpp, die)!.Answer.Level);
            Assert.Single(plane.Cells, c => c == plane.At(tpp, die) || Holds(plane, c, tpp, die));
        }, iter: 3000);
    }

    [Fact]
    public void The_regions_of_the_bandwidth_plane_agree_with_the_findings()
    {
        var planes = Days.Select(d => new SweepPlane(Book).Bandwidths(Ask.On(d))).ToArray();
        var judge = new Judge(Book);
        Gen.Select(Pick.OneOf(planes), Memory, Interconnect).Sample((plane, memory, interconnect) =>
        {
            var verdict = judge.Of(Chip((Measure.MemoryBandwidth, memory), (Measure.InterconnectBandwidth, interconnect), Answer.Unknown), plane.Clocks);
            var reach = plane.At(memory, interconnect)!.Answer.Reach;
            foreach (var rule in plane.Rules.Where(r => r.Provision.YieldsTo.Count == 0))
                Assert.Equal(verdict.Sides.SelectMany(s => s.Findings).Single(f => f.Provision == rule.Provision.Id).Match != Answer.No, reach.Contains(rule.Provision.Id));
        }, iter: 1000);
    }

    [Fact]
    public void The_lines_of_a_day_are_those_of_the_rules_in_force_that_day()
    {
        var sweep = new SweepPlane(Book);
        Assert.Equal(["us.3a090-2022"], Levels(sweep.TppDensity(Ask.On("2022-11-01"), Answer.Yes)));
        Assert.Equal(["us.3a090.a", "us.3a090.b"], Levels(sweep.TppDensity(Ask.On("2024-06-01"), Answer.Yes)));
        Assert.Equal(["us.3a090.a"], Levels(sweep.TppDensity(Ask.On("2024-06-01"), Answer.No)));
        Assert.Contains("us.letter.nvidia-2025-04", sweep.Bandwidths(Ask.On("2025-08-15")).Rules.Select(r => r.Provision.Id));
        Assert.DoesNotContain("us.letter.nvidia-2025-04", sweep.Bandwidths(Ask.On("2025-03-01")).Rules.Select(r => r.Provision.Id));
    }

    [Fact]
    public void Where_the_level_hangs_on_another_quantity_the_plane_says_which()
    {
        var open = new SweepPlane(Book).TppDensity(Ask.On("2022-11-01"), Answer.Yes).At(Amount.Exactly(10_000), Amount.Exactly(800))!.Answer;
        Assert.Equal("unknown", open.Level);
        Assert.Equal(["none", "3A090-2022"], open.MayBe);
        Assert.Equal([Measure.IoBandwidth], open.SettledBy);
    }

    [Fact]
    public void Before_any_rule_was_known_a_plane_is_one_region_without_lines()
    {
        var plane = new SweepPlane(Book).TppDensity(Ask.On("2021-01-01", "2021-01-01"), Answer.Yes);
        Assert.Equal("none", Assert.Single(plane.Cells).Answer.Level);
        Assert.Empty(plane.Rules);
    }

    private static IEnumerable<string> Levels(Plane plane) => plane.Rules.Where(r => r.Level is not null).Select(r => r.Provision.Id).Order(StringComparer.Ordinal);

    private static bool Holds(Plane plane, PlaneCell cell, Amount across, Amount second) => (plane with { Cells = [cell] }).At(across, second) is not null;

    private static Deal Chip((Measure Measure, Amount Value) one, (Measure Measure, Amount Value) other, Answer datacenter) => new()
    {
        Hypothetical = new Hypothetical(new Dictionary<Measure, AmountRange> { [one.Measure] = AmountRange.At(one.Value), [other.Measure] = AmountRange.At(other.Value) }, datacenter, Answer.Yes, Answer.No, null),
    };

    private static Amount[] Lines(Measure measure) =>
    [
        .. Project.Dossier.Provisions.Values.SelectMany(p => p.Versions).SelectMany(v => Chokepoint.Facts.Conditions.ConditionParts.Tests(v.When)).OfType<Chokepoint.Facts.Conditions.Test.Compare>()
            .Where(t => t.Measure == measure).SelectMany(t => new[] { t.Bounds.Low, t.Bounds.High }).OfType<Amount>().Distinct(),
    ];

    private static Gen<Amount> Near(Measure measure, int most)
    {
        var lines = Lines(measure);
        return Gen.Select(Gen.Int[0, 1], Gen.Int[0, lines.Length - 1], Gen.Long[-1, 1], Gen.Long[1, most * 1_000_000L])
            .Select((kind, line, beside, any) => Amount.FromMicro(kind == 0 ? lines[line].Micro + beside : any));
    }
}

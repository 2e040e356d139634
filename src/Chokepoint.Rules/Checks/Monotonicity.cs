using Chokepoint.Facts;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Quantities;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Questions;
using Chokepoint.Rules.Sides;

namespace Chokepoint.Rules.Checks;

/// <summary>
/// Looks for improvements of a chip that loosen its control: a higher TPP or bandwidth on the same dies, and a logic die more
/// on the package. The chip goes to a buyer in China whose end uses are cleared, so that only the chip differs.
/// </summary>
internal sealed class Monotonicity(BookView view, SideView side, DateOnly day, CancellationToken cancel)
{
    // Every point is compared with every other.
    private const int MostPoints = 3000;

    private static readonly Measure[] Rates = [Measure.MemoryBandwidth, Measure.InterconnectBandwidth, Measure.IoBandwidth];

    private readonly Search _search = new(view, side, cancel);

    public IEnumerable<RuleFinding> Of()
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var datacenter in new[] { Answer.Yes, Answer.No })
        {
            var grid = Grid(datacenter);
            if (grid.Count > MostPoints)
            {
                yield return new RuleFinding(RuleCheck.NotSearched, [side.Jurisdiction.Id], day, GivenUp: RuleCheck.Monotonicity);
                yield break;
            }

            foreach (var finding in Compared(grid, (a, b) => b.Area == a.Area && b.Tpp > a.Tpp).Concat(Compared(grid, (a, b) => b.Area > a.Area && b.Tpp >= a.Tpp)).Concat(RatesOf(grid)))
            {
                if (told.Add(string.Join("|", finding.Provisions)))
                    yield return finding;
            }
        }
    }

    // One point for each way in which the lines of TPP, die area and density may be met.
    private List<Point> Grid(Answer datacenter)
    {
        var grid = new List<Point>();
        var item = BookView.Nothing with { Datacenter = datacenter, NonPlanar = Answer.Yes, Hbm = Answer.No };
        foreach (var tpp in Sweep.StartsOf(view, _search.SubjectOf(Deal(item)), Measure.Tpp))
        {
            var withTpp = With(item, Measure.Tpp, tpp);
            cancel.ThrowIfCancellationRequested();
            if (grid.Count > MostPoints)
                return grid;
            foreach (var area in Sweep.StartsOf(view, _search.SubjectOf(Deal(withTpp)), Measure.DieArea))
                grid.Add(Judged(With(withTpp, Measure.DieArea, area), tpp, area));
        }

        return grid;
    }

    private IEnumerable<RuleFinding> Compared(List<Point> grid, Func<Point, Point, bool> improves)
    {
        foreach (var before in grid.Where(p => !p.Strength.IsNoneFound).OrderBy(p => p.Tpp).ThenBy(p => p.Area))
        {
            cancel.ThrowIfCancellationRequested();
            if (grid.Where(after => improves(before, after) && Loosens(before, after)).OrderBy(p => p.Tpp).ThenBy(p => p.Area).FirstOrDefault() is { } looser)
                yield return Finding(before, looser);
        }
    }

    private IEnumerable<RuleFinding> RatesOf(List<Point> grid)
    {
        // One chip for each set of provisions that TPP and area bring about.
        foreach (var point in grid.Take(MostPoints).DistinctBy(p => string.Concat(p.Match.Select(m => (int)m))))
        {
            foreach (var measure in Rates)
            {
                Point? before = null;
                foreach (var rate in Sweep.StartsOf(view, _search.SubjectOf(Deal(point.Item)), measure))
                {
                    cancel.ThrowIfCancellationRequested();
                    var after = Judged(With(point.Item, measure, rate), point.Tpp, point.Area);
                    if (before is not null && Loosens(before, after))
                        yield return Finding(before, after);
                    before = after;
                }
            }
        }
    }

    private RuleFinding Finding(Point before, Point after)
    {
        var turned = side.Entries.Where(e => e.IsEnforced && before.Match[e.Index] != after.Match[e.Index]).ToArray();
        return new RuleFinding(RuleCheck.Monotonicity, [.. turned.Select(e => e.Provision.Id)], day, Witness: Deal(before.Item), Improved: Deal(after.Item), Explained: turned.Select(e => e.Provision.Loosens).FirstOrDefault(l => l is not null));
    }

    private static bool Loosens(Point before, Point after) =>
        after.Strength != before.Strength && (after.Strength.Low ?? -1) <= (before.Strength.Low ?? -1) && (after.Strength.High ?? -1) <= (before.Strength.High ?? -1);

    private Point Judged(Hypothetical item, Amount tpp, Amount area)
    {
        var subject = _search.SubjectOf(Deal(item));
        var answers = Judge.Ask(view, subject);
        var strength = LawSide.Judge(side, view, subject, answers).Strength;
        return new Point(item, tpp, area, strength, LawSide.Matches(side, view, subject, answers));
    }

    private static Hypothetical With(Hypothetical item, Measure measure, Amount value) =>
        item with { Figures = new Dictionary<Measure, AmountRange>(item.Figures) { [measure] = AmountRange.At(value) } };

    private static Deal Deal(Hypothetical item)
    {
        Fact<string> Told(string value) => new(value, Basis.Given, [], null, []);
        var buyer = new Party { Id = "a buyer in China", Kind = PartyKind.Company, Names = [new PartyName("a buyer in China", "und", [])], Classes = [], Listings = [], IsGiven = true, Home = Told(Countries.China), Headquarters = Told(Countries.China), Parent = Told("nobody") };
        return new Deal
        {
            Kind = DealKind.Export,
            Hypothetical = item,
            Form = ItemForm.Ic,
            From = Countries.UnitedStates,
            To = Countries.China,
            Jurisdiction = ItemJurisdiction.UsOrigin,
            Use = DealUse.Inference,
            Work = DealWork.Commercial,
            Site = SiteState.Existing,
            Parties = ByWord<Role, Party>.Empty.With(Role.Purchaser, buyer).With(Role.UltimateConsignee, buyer).With(Role.EndUser, buyer),
            Knowledge = Word<EndUse>.All.Select((_, i) => Word<EndUse>.At(i)).Aggregate(ByWord<EndUse, Knowledge>.Empty, (all, use) => all.With(use, Knowledge.None)),
        };
    }

    private sealed record Point(Hypothetical Item, Amount Tpp, Amount Area, Strength Strength, Answer[] Match);
}

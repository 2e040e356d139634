using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Jurisdictions;
using Chokepoint.Facts.Quantities;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Sides;

namespace Chokepoint.Rules.Checks;

/// <summary>
/// Finds, for every line that a provision draws, a deal that turns on it: just inside and just outside. Which side the line
/// itself belongs to is read from the words of the rule, not from the compiled comparison, so each is a check of the other.
/// </summary>
public sealed class Boundaries(RuleBook book)
{
    /// <summary>The lines of all versions whose texts are written out, as known on a day.</summary>
    public IEnumerable<Boundary> Of(DateOnly known, CancellationToken cancel)
    {
        foreach (var jurisdiction in book.Dossier.Jurisdictions.Values.Where(j => j.Method == CombinationMethod.Law).OrderBy(j => j.Order))
        {
            foreach (var day in book.Dossier.Acts.Values.Where(a => a.Jurisdiction == jurisdiction.Id).SelectMany(a => a.Provisions).SelectMany(p => p.Versions).Select(v => v.From).Distinct().Order())
            {
                var view = book.At(new TwoClocks(day, known));
                var side = view.Sides.Single(s => s.Jurisdiction.Id == jurisdiction.Id);
                foreach (var entry in side.Entries.Where(e => e.IsText && e.Version.From == day && !e.Provision.NamedOnly && e.Status != ProvisionStatus.Unknown))
                {
                    foreach (var line in entry.Version.When.Tests().OfType<Test.Compare>().Distinct())
                    {
                        foreach (var isLow in Ends.Where(low => (low ? line.Bounds.Low : line.Bounds.High) is not null))
                            yield return Of(view, side, entry, line, isLow, day, cancel);
                    }
                }
            }
        }
    }

    private static readonly bool[] Ends = [true, false];

    private static Boundary Of(BookView view, SideView side, Entry entry, Test.Compare line, bool isLow, DateOnly day, CancellationToken cancel)
    {
        var search = new Search(view, side, cancel);
        var step = new Step(line, isLow);
        foreach (var order in Dimensions.Of(view, side, search, [entry.Index]))
        {
            Deal? outside = null;

            var dimensions = order.OrderBy(step.PlaceOf).Select(d => d.Name == step.Name ? d with { Values = step.ValuesOf } : d).ToArray();
            var inside = search.Find(dimensions, [entry.Index], (deal, match) =>
            {
                if (match[entry.Index] != Answer.Yes || step.Inside(deal) is null || !step.IsTold(deal))
                    return match[entry.Index] == Answer.Yes ? Answer.Unknown : match[entry.Index];
                outside = step.Across(deal);
                return Answers.Of(MatchOf(outside) != Answer.Yes);
            }, unknownCounts: false);
            if (inside is not null)
                return new Boundary(entry.Provision.Id, day, line, isLow, inside, outside, MatchOf(inside), MatchOf(outside!));
        }

        return new Boundary(entry.Provision.Id, day, line, isLow, null, null, Answer.Unknown, Answer.Unknown);

        Answer MatchOf(Deal deal)
        {
            var subject = search.SubjectOf(deal);
            return LawSide.Matches(side, view, subject, Questions.Judge.Ask(view, subject))[entry.Index];
        }
    }

    /// <summary>The least step across a line. A density is stepped over by the die area, for a TPP told before.</summary>
    private sealed class Step(Test.Compare line, bool isLow)
    {
        private readonly Amount _at = isLow ? line.Bounds.Low!.Value : line.Bounds.High!.Value;

        // The line itself is inside where the words say "at least" or "at most".
        private readonly bool _lineIsInside = isLow ? line.Bounds.LowIncluded : line.Bounds.HighIncluded;

        private readonly Measure _stepped = line.Measure switch
        {
            Measure.Density => Measure.DieArea,
            Measure.BandwidthSum => Measure.MemoryBandwidth,
            var single => single,
        };

        // Right after the item, so that other figures are told apart around it; a figure whose line depends on another one
        // comes last, when the other is told.
        public int PlaceOf(Dimension dimension) =>
            dimension.Name == Dimensions.Item ? 0 : dimension.Name != Name ? 2 : line.Measure == _stepped ? 1 : 3;

        public string Name => Word<Measure>.Of(_stepped);

        private bool IsOfItem => !Conditions.LineTest.IsOfDeal(_stepped);

        public bool IsTold(Deal deal) => ValueOf(deal, _stepped) is not null;

        public IEnumerable<Func<Deal, Deal>> ValuesOf(Deal deal) =>
            (!IsOfItem || deal.Hypothetical is not null) && Inside(deal) is { } value ? [d => With(d, value)] : [];

        public Amount? Inside(Deal deal) => Positive(Values(deal)?.Inside);

        public Deal Across(Deal deal) => With(deal, Values(deal)!.Value.Outside);

        private static Amount? Positive(Amount? amount) => amount is { Micro: > 0 } ? amount : null;

        private (Amount Inside, Amount Outside)? Values(Deal deal)
        {
            switch (line.Measure)
            {
                case Measure.Density:
                    if (ValueOf(deal, Measure.Tpp) is not { } tpp || _at.Micro == 0)
                        return null;

                    // The largest area at which TPP is still at least line x area; one step more and it is below.
                    var area = (Int128)tpp.Micro * 1_000_000 / _at.Micro;
                    var exact = area * _at.Micro == (Int128)tpp.Micro * 1_000_000;
                    if (area >= long.MaxValue - 2)
                        return null;
                    var (meets, misses) = (Amount.FromMicro((long)area - (exact && !Includes() ? 1 : 0)), Amount.FromMicro((long)area + (exact && !Includes() ? 0 : 1)));
                    return isLow ? (meets, misses) : (misses, meets);
                case Measure.BandwidthSum:
                    if (ValueOf(deal, Measure.InterconnectBandwidth) is not { } other)
                        return null;
                    var (inside, outside) = Plain();
                    return (Amount.FromMicro(inside.Micro - other.Micro), Amount.FromMicro(outside.Micro - other.Micro));
                default:
                    return Plain();
            }
        }

        // Is a density that equals the line on the "at least" side of it?
        private bool Includes() => isLow ? _lineIsInside : !_lineIsInside;

        private (Amount Inside, Amount Outside) Plain()
        {
            var away = isLow ? 1 : -1;
            return _lineIsInside ? (_at, Amount.FromMicro(_at.Micro - away)) : (Amount.FromMicro(_at.Micro + away), _at);
        }

        private static Amount? ValueOf(Deal deal, Measure measure) => measure switch
        {
            Measure.Units or Measure.UnitsInPeriod => deal.Units,
            Measure.PercentComplete => deal.PercentComplete,
            Measure.DomesticShare => deal.DomesticShare,
            _ => deal.Hypothetical?.Figures.TryGetValue(measure, out var range) == true ? range.Low : null,
        };

        public Deal With(Deal deal, Amount value) => Dimensions.With(deal, _stepped, value);
    }
}

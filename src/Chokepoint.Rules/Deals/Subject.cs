using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Quantities;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Conditions;
using Chokepoint.Rules.Metrics;

namespace Chokepoint.Rules.Deals;

/// <summary>A deal made ready for its tests to be asked: its quantities, its words as bits, and the days and places of the view.</summary>
internal sealed class Subject
{
    private readonly BookView _view;

    public Subject(Understanding understanding, ItemFigures figures, BookView view)
    {
        (Understanding, Figures, _view) = (understanding, figures, view);
        Units = Count();
    }

    public Understanding Understanding { get; }

    public Deal Deal => Understanding.Deal;

    public ItemFigures Figures { get; }

    public Dossier Dossier => _view.Dossier;

    public PlaceTable Places => _view.Places;

    public TwoClocks Clocks => _view.Clocks;

    /// <summary>Chips in the deal.</summary>
    public AmountRange Units { get; }

    /// <summary>The item's figures are as stated: none replaced, none widened.</summary>
    public bool IsAsStated { get; private init; } = true;

    public bool HasItem => Deal.Chip is not null || Deal.Hypothetical is not null;

    /// <summary>The same subject with one quantity replaced.</summary>
    public Subject With(Measure measure, AmountRange range) => new(Understanding, Figures.With(measure, range), _view) { IsAsStated = false };

    /// <summary>The same subject with every figure as its whole known range.</summary>
    public Subject Widened() => new(Understanding, Figures.Widened(), _view) { IsAsStated = false };

    /// <summary>The same subject without the figures that were seen in no source.</summary>
    public Subject VerifiedOnly() => new(Understanding, Figures.VerifiedOnly(), _view) { IsAsStated = false };

    /// <summary>The parties in some roles, each once.</summary>
    public IEnumerable<Party> Of(Roles roles)
    {
        var parties = new List<Party>();
        foreach (var role in roles.All)
        {
            if (Deal.Parties[role] is { } party && !parties.Contains(party))
                parties.Add(party);
        }

        return parties;
    }

    /// <summary>What a party by itself answers to the tests that ask about one.</summary>
    public PartyAnswers AnswersOf(Party party) => _view.AskerOf(party);

    public ListedOwnership OwnershipOf(Party party, Test.Owned rule) => _view.Owned(party, rule, Clocks);

    public AmountRange Quantity(Measure measure) => measure switch
    {
        Measure.Units => Units,
        Measure.UnitsInPeriod => Deal.UnitsBefore is { } before ? Units + AmountRange.At(before) : new AmountRange(Units.Low, null),
        Measure.PercentComplete => Range(Deal.PercentComplete),
        Measure.DomesticShare => Range(Deal.DomesticShare),
        Measure.Tpp or Measure.Density or Measure.DieArea or Measure.MemoryBandwidth or Measure.InterconnectBandwidth or Measure.BandwidthSum
            or Measure.IoBandwidth or Measure.MemoryDensity or Measure.Transistors or Measure.ProcessNode => Figures[measure].Stated,
    };

    private static AmountRange Range(Amount? amount) => amount is { } a ? AmountRange.At(a) : AmountRange.Unknown;

    private AmountRange Count()
    {
        if (Deal.Units is not { } units)
            return AmountRange.Unknown;
        if (Deal.ChipsPerUnit is null && Deal.Form is (ItemForm.Server or ItemForm.System))
            return AmountRange.Unknown;
        var perUnit = Deal.ChipsPerUnit?.Value ?? 1;
        return Amount.From(units.Value * perUnit) is { } chips ? AmountRange.At(chips) : AmountRange.Unknown;
    }
}

using System.Collections.Concurrent;
using Chokepoint.Facts;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Quantities;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Conditions;
using Chokepoint.Rules.Deals;
using Chokepoint.Rules.Metrics;

namespace Chokepoint.Rules.Books;

/// <summary>The rule book at one pair of days: what is visible, which versions stand, all compiled. Immutable and shared by all deals of those days.</summary>
internal sealed class BookView
{
    public required Dossier Dossier { get; init; }

    public required TwoClocks Clocks { get; init; }

    public required TestTable Tests { get; init; }

    public required PlaceTable Places { get; init; }

    /// <summary>How much of a party listed ones own.</summary>
    public required OwnershipOf Owned { get; init; }

    public required SideView[] Sides { get; init; }

    /// <summary>Some report appeared on a day that is itself uncertain, and the known day lies inside.</summary>
    public required bool HasUncertainReports { get; init; }

    private readonly ConcurrentDictionary<string, ItemFigures> _figures = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, Answer[]> _ofChips = new(StringComparer.Ordinal);

    /// <summary>The answers to the tests that ask only about the chip, given once a chip.</summary>
    public Answer[] AnswersOf(Chip chip, Func<Answer[]> answer) => _ofChips.TryGetValue(chip.Id, out var known) ? known : _ofChips[chip.Id] = answer();

    private readonly ConcurrentDictionary<string, Answer[]> _ofParties = new(StringComparer.Ordinal);

    /// <summary>The answers of a party to the tests that ask about one, given once a party of the dossier.</summary>
    public Answer[] AnswersOf(Party party)
    {
        if (party.IsGiven)
            return Tests.OfParty(AskerOf(party));
        return _ofParties.TryGetValue(party.Id, out var known) ? known : _ofParties[party.Id] = Tests.OfParty(AskerOf(party));
    }

    public PartyAnswers AskerOf(Party party) => new(party, Dossier, Places, Clocks, Owned);

    /// <summary>An item of which nothing is told.</summary>
    public static Hypothetical Nothing { get; } = new(new Dictionary<Measure, AmountRange>(), Answer.Unknown, Answer.Unknown, Answer.Unknown, null);

    /// <summary>A chip's quantities, computed once.</summary>
    public ItemFigures FiguresOf(Chip chip) => _figures.GetOrAdd(chip.Id, static (_, c) => ItemFigures.Of(c), chip);
}

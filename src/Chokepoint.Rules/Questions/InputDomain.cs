using Chokepoint.Facts;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Quantities;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Deals;

namespace Chokepoint.Rules.Questions;

/// <summary>The values that an input which was not told could have, each as a change to the deal.</summary>
internal static class InputDomain
{
    /// <summary>Every value of a closed input, or stretches of an open quantity; null when the values cannot be listed.</summary>
    public static IReadOnlyList<(string Value, Func<Deal, Deal> Set)>? Of(string input, BookView view, Subject subject)
    {
        if (Word<DealField>.Parse(input) is { } field)
            return Field(field);
        if (input.StartsWith("knowledge.", StringComparison.Ordinal) && Word<EndUse>.Parse(input["knowledge.".Length..]) is { } use)
        {
            return [.. new[] { Knowledge.Known, Knowledge.None }.Select(k => (Word<Knowledge>.Of(k), (Func<Deal, Deal>)(d => d with { Knowledge = d.Knowledge.With(use, k) })))];
        }

        if (input.StartsWith("certifications.", StringComparison.Ordinal))
            return YesNo(a => d => d with { Certifications = With(d.Certifications, input["certifications.".Length..], a) });
        if (input.StartsWith("available.", StringComparison.Ordinal))
            return YesNo(a => d => d with { AvailableIn = With(d.AvailableIn, input["available.".Length..], a) });
        if (Word<Measure>.Parse(input) == Measure.DomesticShare)
            return Shares(view);
        if (subject.Deal.Hypothetical is null)
            return null;
        if (Word<Facts.Conditions.ChipTrait>.Parse(input) is { } trait)
            return YesNo(a => d => d with { Hypothetical = Trait(d.Hypothetical!, trait, a) });
        if (Word<Measure>.Parse(input) is { } measure && Sweep.Measures.Contains(measure))
        {
            return [.. Sweep.Over(view, subject, measure, s => string.Concat(Judge.Ask(view, s).Select(a => (int)a)))
                .Select(s => (s.To is null ? $"{s.From} or more" : $"{s.From} to {s.To}", (Func<Deal, Deal>)(d => d with { Hypothetical = Figure(d.Hypothetical!, measure, s.From) })))];
        }

        return null;
    }

    // A share turns only at the lines that claims draw: one value on each side of each, and each line itself.
    private static IReadOnlyList<(string, Func<Deal, Deal>)> Shares(BookView view)
    {
        var lines = view.Sides.SelectMany(s => s.Hypotheses).SelectMany(h => h.Claims).Select(c => c.Claim.DomesticShare).OfType<Facts.Conditions.Bounds>()
            .SelectMany(b => new[] { b.Low, b.High }).OfType<Amount>()
            .SelectMany(line => new[] { line.Micro - 1, line.Micro, line.Micro + 1 })
            .Append(0).Append(Amount.Exactly(1).Micro)
            .Where(share => share >= 0 && share <= Amount.Exactly(1).Micro).Distinct().Order();
        return [.. lines.Select(Amount.FromMicro).Select(share => (share.ToString(), (Func<Deal, Deal>)(d => d with { DomesticShare = share })))];
    }

    private static IReadOnlyList<(string, Func<Deal, Deal>)> Field(DealField field) => field switch
    {
        DealField.Kind => Words<DealKind>(w => d => d with { Kind = w }),
        DealField.Form => Words<ItemForm>(w => d => d with { Form = w }),
        DealField.Use => Words<DealUse>(w => d => d with { Use = w }),
        DealField.Work => Words<DealWork>(w => d => d with { Work = w }),
        DealField.Site => Words<SiteState>(w => d => d with { Site = w }),
        DealField.Funding => Words<Funding>(w => d => d with { Funding = w }),
        DealField.Stage => Words<DealStage>(w => d => d with { Stage = w }),
        DealField.Jurisdiction => Words<ItemJurisdiction>(w => d => d with { Jurisdiction = w }),
    };

    private static IReadOnlyList<(string, Func<Deal, Deal>)> Words<T>(Func<T, Func<Deal, Deal>> set)
        where T : struct, Enum
        => [.. Word<T>.All.Select((word, i) => (word, set(Word<T>.At(i))))];

    private static IReadOnlyList<(string, Func<Deal, Deal>)> YesNo(Func<Answer, Func<Deal, Deal>> set) => [("yes", set(Answer.Yes)), ("no", set(Answer.No))];

    private static Dictionary<TKey, TValue> With<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> all, TKey key, TValue value)
        where TKey : notnull
        => new(all) { [key] = value };

    private static Hypothetical Trait(Hypothetical given, Facts.Conditions.ChipTrait trait, Answer answer) => trait switch
    {
        Facts.Conditions.ChipTrait.Datacenter => given with { Datacenter = answer },
        Facts.Conditions.ChipTrait.NonPlanar => given with { NonPlanar = answer },
        Facts.Conditions.ChipTrait.Hbm => given with { Hbm = answer },
    };

    private static Hypothetical Figure(Hypothetical given, Measure measure, Amount value) => given with { Figures = With(given.Figures, measure, AmountRange.At(value)) };
}

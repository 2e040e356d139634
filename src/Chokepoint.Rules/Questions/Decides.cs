using Chokepoint.Facts;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Deals;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Rules.Questions;

/// <summary>What is missing from an answer, and what it would decide: found by judging the deal again with each value.</summary>
internal static class Decides
{
    // Judging again costs microseconds, but a smallest set is a search: past this many tries the plain set stands.
    private const int MostTries = 3000;
    private const int MostInputs = 12;

    public static IReadOnlyList<MissingInput> Of(Verdict verdict, BookView view, Subject subject, Func<Finding, bool> bears) =>
    [
        .. Waiting(verdict, bears)
            .Select(w => new MissingInput(w.Key, w.Value, Effects(w.Key, view, subject)))
            .OrderByDescending(m => m.Effects.Count > 1)
            .ThenBy(m => m.Input.Source),
    ];

    /// <summary>What the findings that bear on the question lack, without what it would decide.</summary>
    public static IReadOnlyList<Input> Lacks(Verdict verdict, Func<Finding, bool> bears) => [.. Waiting(verdict, bears).Keys.OrderBy(i => i.Source)];

    // Each missing input with the provisions that wait for it.
    private static Dictionary<Input, List<string>> Waiting(Verdict verdict, Func<Finding, bool> bears)
    {
        var waiting = new Dictionary<Input, List<string>>();
        foreach (var side in verdict.Sides)
        {
            foreach (var finding in side.Findings.Where(f => f.Stands && bears(f)))
            {
                foreach (var input in finding.Missing())
                {
                    if (!waiting.TryGetValue(input, out var provisions))
                        waiting.Add(input, provisions = []);
                    provisions.Add(finding.Provision);
                }
            }
        }

        return waiting;
    }

    /// <summary>The smallest set of inputs that settles a finding whatever their values, where their values can be listed; else all that it lacks.</summary>
    public static IReadOnlyList<Input> Smallest(Finding finding, BookView view, Subject subject)
    {
        var lacking = finding.Missing();
        var domains = lacking.Select(i => i.Source == InputSource.NotTold ? InputDomain.Of(i.Name, view, subject) : null).ToArray();
        if (lacking.Count is < 2 or > MostInputs || domains.Any(d => d is null))
            return lacking;
        var tries = 0;
        foreach (var subset in Enumerable.Range(1, (1 << lacking.Count) - 2).OrderBy(s => int.PopCount(s)))
        {
            var settles = Settles(0, subject.Deal);
            if (tries > MostTries)
                return lacking;
            if (settles)
                return [.. lacking.Where((_, i) => (subset & (1 << i)) != 0)];

            bool Settles(int at, Facts.Deals.Deal deal)
            {
                if (tries > MostTries)
                    return false;
                if (at == lacking.Count)
                {
                    tries++;
                    var again = Judge.Of(view, subject.Understanding with { Deal = deal });
                    return again.Sides.SelectMany(s => s.Findings).First(f => f.Provision == finding.Provision).Match != Answer.Unknown;
                }

                return (subset & (1 << at)) == 0 ? Settles(at + 1, deal) : domains[at]!.All(value => Settles(at + 1, value.Set(deal)));
            }
        }

        return lacking;
    }

    private static IReadOnlyList<InputEffect> Effects(Input input, BookView view, Subject subject)
    {
        if (input.Source != InputSource.NotTold || InputDomain.Of(input.Name, view, subject) is not { } domain)
            return [];
        return [.. domain
            .Select(value => (value.Value, Verdict: Judge.Of(view, subject.Understanding with { Deal = value.Set(subject.Deal) })))
            .GroupBy(v => string.Join("|", v.Verdict.Sides.Select(s => s.Strength.ToString())) + v.Verdict.Outcome + v.Verdict.WorstPossible, StringComparer.Ordinal)
            .Select(same => new InputEffect(
                [.. same.Select(v => v.Value)],
                [.. same.First().Verdict.Sides.Select(s => new SideRange(s.Jurisdiction.Id, s.Strength))],
                same.First().Verdict.Outcome,
                same.First().Verdict.WorstPossible))];
    }
}

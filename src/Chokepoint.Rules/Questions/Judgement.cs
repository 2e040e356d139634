using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Jurisdictions;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Deals;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Rules.Questions;

/// <summary>A verdict with all that explains it: what is missing and would decide, what is fragile, how far the lines are.</summary>
public sealed class Judgement
{
    public required Verdict Verdict { get; init; }

    /// <summary>The answer if reports of uncertain day were already out; null when none bears on the deal.</summary>
    public required Verdict? Early { get; init; }

    /// <summary>The claims of such reports that bear on the deal.</summary>
    public required IReadOnlyList<ClaimFinding> UncertainReports { get; init; }

    /// <summary>The early answer is another one.</summary>
    public bool EarlyDiffers => Early is not null && Differs(Early, Verdict);

    public required IReadOnlyList<MissingInput> Missing { get; init; }

    public required IReadOnlyList<FragileFact> Fragile { get; init; }

    public required IReadOnlyList<Margin> Margins { get; init; }

    /// <summary>The smallest set of inputs that would settle each unknown finding, by provision.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Input>> SettledBy { get; init; }

    public static Judgement Of(RuleBook book, Deal deal, TwoClocks clocks)
    {
        var judge = new Judge(book);
        var view = book.At(clocks);
        var subject = Judge.Prepare(view, Understanding.Of(deal, book.Dossier));
        var verdict = Judge.Of(view, subject);
        var early = judge.Early(deal, clocks) is { } other && (Differs(other, verdict) || Uncertain(other, verdict).Count > 0) ? other : null;
        var law = view.Sides.Where(s => s.Jurisdiction.Method == CombinationMethod.Law).ToArray();
        return new Judgement
        {
            Verdict = verdict,
            Early = early,
            UncertainReports = early is null ? [] : Uncertain(early, verdict),
            Missing = Decides.Of(verdict, view, subject, _ => true),
            Fragile = [.. law.SelectMany(s => Fragility.Of(view, s, subject))],
            Margins = [.. law.SelectMany(s => Fragility.Margins(view, s, subject))],
            SettledBy = verdict.Sides.SelectMany(s => s.Findings).Where(f => f.Match == Facts.Answer.Unknown)
                .ToDictionary(f => f.Provision, f => Decides.Smallest(f, view, subject), StringComparer.Ordinal),
        };
    }

    private static List<ClaimFinding> Uncertain(Verdict early, Verdict verdict)
    {
        var known = Claims(verdict).Select(c => c.Claim.Id).ToHashSet(StringComparer.Ordinal);
        return [.. Claims(early).Where(c => c.Use is ClaimUse.Counted or ClaimUse.Bound && c.Match != Facts.Answer.No && !known.Contains(c.Claim.Id))];

        static IEnumerable<ClaimFinding> Claims(Verdict v) => v.Sides.SelectMany(s => s.Findings).SelectMany(f => f.Claims);
    }

    private static bool Differs(Verdict one, Verdict other) => one.Sides.Zip(other.Sides).Any(s =>
        s.First.Strength != s.Second.Strength || s.First.State != s.Second.State || s.First.Outcome != s.Second.Outcome || s.First.WorstPossible != s.Second.WorstPossible);
}

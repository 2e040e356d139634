using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Jurisdictions;
using Chokepoint.Facts.Quantities;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Deals;
using Chokepoint.Rules.Sides;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Rules.Questions;

/// <summary>Classifies a chip, real or given by figures, on a day.</summary>
public sealed class Classify(RuleBook book)
{
    public const string None = "none";
    public const string Unknown = "unknown";

    /// <summary>Stands behind an entry that may or may not apply.</summary>
    public const string Doubt = " (unknown)";

    /// <summary>What follows from a level is answered for an export, where no kind of deal is told.</summary>
    public Classification Of(Deal item, TwoClocks clocks)
    {
        var view = book.At(clocks);
        var understood = Understanding.Of(item with { Kind = item.Kind ?? DealKind.Export }, book.Dossier);
        if (item.Kind is null)
            understood = understood with { Assumptions = [new(Word<DealField>.Of(DealField.Kind), Word<DealKind>.Of(DealKind.Export), "not told: what follows from a level is answered for an export"), .. understood.Assumptions] };
        var subject = Judge.Prepare(view, understood);
        var verdict = Judge.Of(view, subject);
        var law = view.Sides.Where(s => s.Jurisdiction.Method == CombinationMethod.Law).ToArray();
        var sides = verdict.Sides.Where(s => s.Jurisdiction.Method == CombinationMethod.Law).ToArray();
        var findings = sides.SelectMany(s => s.Findings).ToArray();
        var levels = law.Select(s => LevelOf(s, LawSide.Matches(s, view, subject, Judge.Ask(view, subject)))).ToArray();
        return new Classification(
            () => [.. law.SelectMany(s => Fragility.Margins(view, s, subject))],
            () => [.. law.SelectMany(s => Sweeps(view, s, subject))],
            () => Decides.Of(verdict, view, subject, f => f.Rule is not null))
        {
            Verdict = verdict,
            Side = sides[0],
            Level = levels.FirstOrDefault(l => l != None) ?? None,
            Eccn = Entries(findings, residual: false),
            Residual = Entries(findings, residual: true),
            Findings = findings,
            Fragile = [.. law.SelectMany(s => Fragility.Of(view, s, subject))],
            Lacks = Decides.Lacks(verdict, f => f.Rule is { Step: Step.Classification }),
        };
    }

    /// <summary>The level that the classification provisions give, in the words of the rule.</summary>
    internal static string LevelOf(SideView side, Answer[] matches)
    {
        var level = None;
        foreach (var entry in side.Entries)
        {
            if (!entry.IsText || entry.Version.Then is not Effect.Level { IsResidual: false } effect)
                continue;
            if (matches[entry.Index] == Answer.Yes)
                return effect.Name;
            if (matches[entry.Index] == Answer.Unknown)
                level = Unknown;
        }

        return level;
    }

    // An entry that may or may not apply is named with its doubt; one that is withdrawn or not yet due is not.
    private static IReadOnlyList<string> Entries(Finding[] findings, bool residual) =>
    [
        .. findings
            .Where(f => f.Match != Answer.No && f.Status is (ProvisionStatus.InForce or ProvisionStatus.NotEnforced))
            .Select(f => (f.Match, Level: f.Version?.Then as Effect.Level))
            .Where(f => f.Level is { Eccn: not null } level && level.IsResidual == residual)
            .Select(f => f.Level!.Eccn + (f.Match == Answer.Unknown ? Doubt : "")),
    ];

    private static IEnumerable<LevelSweep> Sweeps(BookView view, SideView side, Subject subject)
    {
        if (subject.Deal.Hypothetical is null)
            yield break;
        string Level(Subject s) => LevelOf(side, LawSide.Matches(side, view, s, Judge.Ask(view, s)));
        if (Level(subject) != Unknown)
            yield break;
        foreach (var measure in Sweep.Measures.Where(m => !subject.Figures[m].Stated.IsPoint && (m != Measure.DieArea || subject.Deal.Hypothetical.NonPlanar != Answer.No)))
        {
            var segments = Sweep.Over(view, subject, measure, Level);
            if (segments.Count > 1)
                yield return new LevelSweep(measure, segments);
        }
    }
}

using Chokepoint.Diagnostics;
using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Dossiers;

namespace Chokepoint.Application.Rulebooks;

/// <summary>Answers what the rule book holds.</summary>
public sealed class ShowRules(Dossier dossier, ProgramVersion program)
{
    /// <summary>The acts that were known on a day and their provisions, by side and day.</summary>
    public RuleList List(DateOnly known) => new(
        [.. dossier.Acts.Values.Where(a => IsKnown(dossier, a, known)).OrderBy(a => a.Jurisdiction, StringComparer.Ordinal).ThenBy(a => a.Date?.From ?? a.Date?.To ?? a.Known?.From ?? DateOnly.MinValue).ThenBy(a => a.Id, StringComparer.Ordinal)],
        dossier,
        program);

    /// <summary>One act or provision by id, as far as it was known on a day.</summary>
    public Checked<RuleSheet> Show(string id, DateOnly known)
    {
        var problems = new Problems();
        if ((dossier.Acts.GetValueOrDefault(id) ?? (dossier.Provisions.TryGetValue(id, out var asked) ? dossier.Acts[asked.Act] : null)) is { } hidden && !IsKnown(dossier, hidden, known))
        {
            problems.Add("rule.not-yet-known", Place.Of("--known"), $"'{id}' was not known on {known:yyyy-MM-dd}", "Ask for a later day.");
            return Checked<RuleSheet>.From(null, problems);
        }

        if (dossier.Provisions.TryGetValue(id, out var provision))
            return Checked<RuleSheet>.From(new RuleSheet(dossier.Acts[provision.Act], [Known(provision, known)], dossier, program), problems);
        if (dossier.Acts.TryGetValue(id, out var act))
            return Checked<RuleSheet>.From(new RuleSheet(act, [.. act.Provisions.Select(p => Known(p, known))], dossier, program), problems);
        problems.Add("rule.unknown", Place.Of("the id"), $"There is no act or provision '{id}'", Nearest.Remedy(id, dossier.Provisions.Keys.Concat(dossier.Acts.Keys), "`rules list` lists them."));
        return Checked<RuleSheet>.From(null, problems);
    }

    internal static bool IsKnown(Dossier dossier, Act act, DateOnly known) =>
        (act.Known?.By(known) ?? act.Claims.Select(c => dossier.Claims.TryGetValue(c, out var claim) ? dossier.Reports[claim.Report].Known.By(known) : Answer.No).Aggregate(Answer.No, Answers.Or)) != Answer.No;

    // A version that was written by a later act is not visible yet.
    private Provision Known(Provision provision, DateOnly known) =>
        provision with { Versions = [.. provision.Versions.Where(v => dossier.Acts.TryGetValue(v.By, out var by) && IsKnown(dossier, by, known))] };
}

/// <summary>The acts of the book.</summary>
public sealed record RuleList(IReadOnlyList<Act> Acts, Dossier Dossier, ProgramVersion Program);

/// <summary>An act with some or all of its provisions.</summary>
public sealed record RuleSheet(Act Act, IReadOnlyList<Provision> Provisions, Dossier Dossier, ProgramVersion Program);

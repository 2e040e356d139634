using Chokepoint.Diagnostics;
using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Dossiers;

namespace Chokepoint.Application.Rulebooks;

/// <summary>Answers what the rule book holds.</summary>
public sealed class ShowRules(Dossier dossier, ProgramVersion program)
{
    /// <summary>The acts that may have been known on a day and their provisions, by side and day.</summary>
    public RuleList List(DateOnly known) => new(
        [.. dossier.Acts.Values.Where(a => dossier.MayBeKnown(a, known)).OrderBy(a => a.Jurisdiction, StringComparer.Ordinal).ThenBy(DayOf).ThenBy(a => a.Id, StringComparer.Ordinal)],
        dossier,
        program);

    /// <summary>One act or provision by id, as far as it may have been known on a day.</summary>
    /// <param name="id">Of an act or a provision.</param>
    /// <param name="known">The day.</param>
    /// <param name="asked">Where the id was told.</param>
    public Checked<RuleSheet> Show(string id, DateOnly known, Place asked)
    {
        var problems = new Problems();
        var provision = dossier.Provisions.GetValueOrDefault(id);
        if (dossier.Acts.GetValueOrDefault(provision?.Act ?? id) is not { } act)
            problems.Add("rule.unknown", asked, $"There is no act or provision '{id}'", Nearest.Remedy(id, dossier.Provisions.Keys.Concat(dossier.Acts.Keys), "The list of rules has them all."));
        else if (!dossier.MayBeKnown(act, known))
            problems.Add("rule.not-yet-known", asked, $"'{id}' was not known on {known:O}", "Ask for a later day.");
        else
            return Checked<RuleSheet>.From(new RuleSheet(Known(act, known), [.. (provision is null ? act.Provisions : [provision]).Select(p => Known(p, known))], dossier, program), problems);
        return Checked<RuleSheet>.From(null, problems);
    }

    private bool IsKnown(string act, DateOnly known) => dossier.Acts.TryGetValue(act, out var by) && dossier.MayBeKnown(by, known);

    // A version or a change that was written by a later act, and a claim of a later report, are not visible yet.
    private Provision Known(Provision provision, DateOnly known) => provision with { Versions = [.. provision.Versions.Where(v => IsKnown(v.By, known))] };

    private Act Known(Act act, DateOnly known) => act with
    {
        Claims = [.. act.Claims.Where(c => dossier.Claims.TryGetValue(c, out var claim) && dossier.Reports[claim.Report].Known.By(known) != Answer.No)],
        Status = [.. act.Status.Where(s => s.By is null || IsKnown(s.By, known))],
    };

    private DateOnly DayOf(Act act) => (act.Date ?? act.Known) is { } day ? day.From ?? day.To ?? DateOnly.MinValue : dossier.WhenKnown(act).Select(k => k.Last ?? DateOnly.MaxValue).DefaultIfEmpty(DateOnly.MinValue).Min();
}

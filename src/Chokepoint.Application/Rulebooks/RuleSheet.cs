using Chokepoint.Diagnostics;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Dossiers;

namespace Chokepoint.Application.Rulebooks;

/// <summary>Answers what the rule book holds.</summary>
public sealed class ShowRules(Dossier dossier, ProgramVersion program)
{
    /// <summary>All acts and their provisions, by side and day.</summary>
    public RuleList List() => new(
        [.. dossier.Acts.Values.OrderBy(a => a.Jurisdiction, StringComparer.Ordinal).ThenBy(a => a.Date?.From ?? a.Date?.To ?? a.Known?.From ?? DateOnly.MinValue).ThenBy(a => a.Id, StringComparer.Ordinal)],
        dossier,
        program);

    /// <summary>One act or provision by id.</summary>
    public Checked<RuleSheet> Show(string id)
    {
        var problems = new Problems();
        if (dossier.Provisions.TryGetValue(id, out var provision))
            return Checked<RuleSheet>.From(new RuleSheet(dossier.Acts[provision.Act], [provision], dossier, program), problems);
        if (dossier.Acts.TryGetValue(id, out var act))
            return Checked<RuleSheet>.From(new RuleSheet(act, act.Provisions, dossier, program), problems);
        problems.Add("rule.unknown", Place.Of("the id"), $"There is no act or provision '{id}'", Nearest.Remedy(id, dossier.Provisions.Keys.Concat(dossier.Acts.Keys), "`rules list` lists them."));
        return Checked<RuleSheet>.From(null, problems);
    }
}

/// <summary>The acts of the book.</summary>
public sealed record RuleList(IReadOnlyList<Act> Acts, Dossier Dossier, ProgramVersion Program);

/// <summary>An act with some or all of its provisions.</summary>
public sealed record RuleSheet(Act Act, IReadOnlyList<Provision> Provisions, Dossier Dossier, ProgramVersion Program);

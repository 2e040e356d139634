using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Jurisdictions;
using Chokepoint.Facts.Reports;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Conditions;
using Chokepoint.Rules.Deals;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Rules.Books;

/// <summary>Chooses what is visible and stands at two days, and compiles it.</summary>
internal sealed class ViewBuilder
{
    private readonly Dossier _dossier;
    private readonly TwoClocks _clocks;
    private readonly bool _early;
    private readonly TestTable _tests = new();
    private bool _uncertain;

    private ViewBuilder(Dossier dossier, TwoClocks clocks, bool early) => (_dossier, _clocks, _early) = (dossier, clocks, early);

    public static BookView Build(Dossier dossier, TwoClocks clocks, bool early, OwnershipOf owned)
    {
        var builder = new ViewBuilder(dossier, clocks, early);
        var sides = dossier.Jurisdictions.Values.OrderBy(j => j.Order).ThenBy(j => j.Id, StringComparer.Ordinal).Select(builder.Side).ToArray();
        return new BookView
        {
            Dossier = dossier,
            Clocks = clocks,
            Owned = owned,
            Tests = builder._tests,
            Places = new PlaceTable(dossier.Jurisdictions.Values, clocks.InForceOn, id => dossier.Acts.TryGetValue(id, out var act) && builder.KnownBy(act) == Answer.Yes),
            Sides = sides,
            HasUncertainReports = builder._uncertain,
        };
    }

    private SideView Side(Jurisdiction jurisdiction)
    {
        var acts = _dossier.Acts.Values.Where(a => a.Jurisdiction == jurisdiction.Id).OrderBy(a => a.Id, StringComparer.Ordinal).ToArray();
        var entries = Entries(acts);
        return new SideView
        {
            Jurisdiction = jurisdiction,
            Gate = jurisdiction.Gate is { } gate ? Program.Compile(gate, _tests) : null,
            Entries = entries,
            TextReachesOthers = entries.Any(e => e is { IsText: true, IsEnforced: false } && (e.ResultSlot >= 0 || entries.Any(o => o.YieldsTo.Contains(e.Index) || o.Exceptions.Contains(e.Index) || o.Reviews.Contains(e.Index)))),
            Rivals = Rivals(entries),
            Index = entries.ToDictionary(e => e.Provision.Id, e => e.Index, StringComparer.Ordinal),
            Hypotheses = jurisdiction.Method == CombinationMethod.Signals ? [.. acts.Where(a => a.Claims.Count > 0).Select(a => ReadHypothesis(a, jurisdiction)).OfType<Hypothesis>()] : [],
            Outlook = Outlook(acts, entries, jurisdiction),
        };
    }

    private static (int One, int Other)[] Rivals(Entry[] entries) =>
    [
        .. from one in entries
           from other in entries
           where one.Index < other.Index && one.IsEnforced && other.IsEnforced && Disagree(one.Version.Then, other.Version.Then)
               && !one.YieldsTo.Contains(other.Index) && !other.YieldsTo.Contains(one.Index)
           select (one.Index, other.Index),
    ];

    private static bool Disagree(Effect one, Effect other) => (one, other) switch
    {
        (Effect.Level { IsResidual: false } a, Effect.Level { IsResidual: false } b) => a.Name != b.Name,
        (Effect.Review a, Effect.Review b) => a.Policy != b.Policy && a.Of.Intersect(b.Of).Any(),
        _ => false,
    };

    // What is said of a side's future conduct, each with the provisions of the acts that tell of it.
    private OutlookEntry[] Outlook(Act[] acts, Entry[] entries, Jurisdiction jurisdiction) =>
    [
        .. acts.SelectMany(a => a.Claims).Distinct(StringComparer.Ordinal)
            .Select(id => Visible(id, jurisdiction))
            .OfType<ClaimEntry>()
            .Where(c => c.Claim.Kind is ClaimKind.Outlook or ClaimKind.Outcome)
            .Select(c => new OutlookEntry(
                c,
                acts.Any(a => a.Provisions.Count == 0 && a.Claims.Contains(c.Claim.Id)),
                [.. entries.Where(e => e.Act.Claims.Contains(c.Claim.Id)).Select(e => e.Index)])),
    ];

    private Entry[] Entries(Act[] acts)
    {
        var chosen = new Dictionary<string, Standing>(StringComparer.Ordinal);
        foreach (var act in acts)
        {
            foreach (var provision in act.Provisions)
            {
                if (Choose(provision, act) is { } standing)
                    chosen.Add(provision.Id, standing);
            }
        }

        var order = new List<string>();
        foreach (var id in chosen.Values.OrderBy(c => c.Provision.Step).ThenBy(c => c.Provision.Id, StringComparer.Ordinal).Select(c => c.Provision.Id))
            Place(id);
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in order)
            index.Add(id, index.Count);
        var asked = chosen.Values.SelectMany(c => c.Version.When.Tests()).OfType<Test.ProvisionHolds>().Select(t => t.Provision)
            .Concat(_dossier.Jurisdictions.Values.SelectMany(j => j.Gate is { } gate ? gate.Tests() : []).OfType<Test.ProvisionHolds>().Select(t => t.Provision))
            .ToHashSet(StringComparer.Ordinal);
        var entries = order.Select((id, i) =>
        {
            var standing = chosen[id];
            return new Entry(standing.Status, standing.IsFuture)
            {
                Provision = standing.Provision,
                Act = standing.Act,
                Version = standing.Version,
                KnownFrom = FirstKnown(_dossier.Acts[standing.Version.By]),
                Program = Program.Compile(standing.Version.When, _tests),
                YieldsTo = [.. standing.Provision.YieldsTo.Where(index.ContainsKey).Select(y => index[y])],
                Index = i,
                ResultSlot = asked.Contains(id) ? _tests.SlotOf(new Test.ProvisionHolds(id)) : -1,
            };
        }).ToArray();
        foreach (var entry in entries.Where(e => e.Version.Then is Effect.Licence))
        {
            entry.Exceptions = [.. entries.Where(e => e.IsText && e.Version.Then is Effect.Exception exception && exception.Of.Contains(entry.Provision.Id)).Select(e => e.Index)];
            entry.Reviews = [.. entries.Where(e => e.IsText && e.Version.Then is Effect.Review review && review.Of.Contains(entry.Provision.Id)).Select(e => e.Index)];
        }

        return entries;

        void Place(string id)
        {
            if (order.Contains(id) || !chosen.TryGetValue(id, out var entry))
                return;
            foreach (var needed in entry.Version.When.Tests().OfType<Test.ProvisionHolds>().Select(t => t.Provision).Concat(entry.Provision.YieldsTo))
                Place(needed);
            order.Add(id);
        }
    }

    /// <summary>The version of the day among those visible: the last that has begun, else the first to come.</summary>
    private Standing? Choose(Provision provision, Act act)
    {
        ProvisionVersion? begun = null, next = null;
        foreach (var version in provision.Versions)
        {
            if (!_dossier.Acts.TryGetValue(version.By, out var by) || KnownBy(by) != Answer.Yes)
                continue;
            if (version.From <= _clocks.InForceOn)
                begun = version;
            else
                next ??= version;
        }

        if (begun is not null)
            return new Standing(provision, act, begun, begun.Until < _clocks.InForceOn ? ProvisionStatus.Lapsed : begun.Status, false);
        return next is null ? null : new Standing(provision, act, next, ProvisionStatus.NotYetDue, true);
    }

    private DaySpan? FirstKnown(Act act) => _dossier.WhenKnown(act).OrderBy(k => k.From ?? k.To).FirstOrDefault();

    private Answer KnownBy(Act act) => _dossier.WhenKnown(act).Select(Known).Aggregate(Answer.No, Answers.Or);

    // Inside the span of an uncertain day both answers are given: the early view counts it as known, the other does not.
    private Answer Known(DaySpan known)
    {
        var answer = known.By(_clocks.KnownAsOf);
        if (answer != Answer.Unknown)
            return answer;
        _uncertain = true;
        return Answers.Of(_early);
    }

    private Hypothesis? ReadHypothesis(Act act, Jurisdiction jurisdiction)
    {
        var claims = act.Claims.Select(id => Visible(id, jurisdiction, act)).OfType<ClaimEntry>().ToArray();
        if (claims.Length == 0)
            return null;
        return new Hypothesis
        {
            Act = act,
            Claims = claims,
            KnownFrom = FirstKnown(act),
            Happened = [.. _dossier.Claims.Values.Where(c => c.Kind == ClaimKind.Outcome && c.ConsistentWith.Contains(act.Id)).Select(c => Visible(c.Id, jurisdiction)).OfType<ClaimEntry>()
                .Select(o => new ClaimFinding(o.Claim, o.Report, Answer.Yes, Strength.NoneFound, ClaimUse.Shown, false, null, 0, null))],
            Status = act.Status.OrderBy(s => s.From).LastOrDefault(s => s.From <= _clocks.InForceOn && (s.By is null || _dossier.Acts.TryGetValue(s.By, out var by) && KnownBy(by) == Answer.Yes)),
        };
    }

    private ClaimEntry? Visible(string id, Jurisdiction jurisdiction, Act? act = null)
    {
        if (!_dossier.Claims.TryGetValue(id, out var claim))
            return null;
        var report = _dossier.Reports[claim.Report];
        if (Known(report.Known) != Answer.Yes)
            return null;
        var reviewBy = claim.ReviewBy ?? (act is not null && jurisdiction.ReviewForms.Contains(act.Form) && jurisdiction.ReviewAfterMonths is { } months ? (claim.ActDate?.Last ?? report.Known.Last)?.AddMonths(months) : null);

        // A claim without a day of its act had happened when it was reported; before that nobody knows.
        var date = claim.ActDate ?? act?.Date;
        var happened = date?.By(_clocks.InForceOn) ?? (report.Known.By(_clocks.InForceOn) == Answer.Yes ? Answer.Yes : Answer.Unknown);
        var readings = claim.Readings.Select(r => Program.Compile(ClaimScope.Of(claim, r), _tests)).ToArray();
        return new ClaimEntry
        {
            Claim = claim,
            Report = report,
            Readings = readings,
            Scope = readings.Length == 1 ? readings[0].Source : new Condition.Any([.. readings.Select(r => r.Source)]),
            Happened = happened,
            Strengths = [.. claim.Readings.Select(r => r.AtLeast is { } low ? Strength.Between(low, r.AtMost ?? jurisdiction.Scale.Max(p => p.Strength)) : Strength.NoneFound)],
            ReviewBy = reviewBy,
            IsStale = reviewBy < _clocks.InForceOn,
        };
    }

    /// <summary>A provision with the version that stands on the day.</summary>
    private sealed record Standing(Provision Provision, Act Act, ProvisionVersion Version, ProvisionStatus Status, bool IsFuture);
}

using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Jurisdictions;
using Chokepoint.Facts.Reports;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Conditions;

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

    public static BookView Build(Dossier dossier, TwoClocks clocks, bool early)
    {
        var builder = new ViewBuilder(dossier, clocks, early);
        var sides = dossier.Jurisdictions.Values.OrderByDescending(j => j.Id, StringComparer.Ordinal).Select(builder.Side).ToArray();
        return new BookView
        {
            Dossier = dossier,
            Clocks = clocks,
            Tests = builder._tests,
            Places = new PlaceTable(dossier.Jurisdictions.Values, clocks.InForceOn),
            Sides = sides,
            HasUncertainReports = builder._uncertain,
        };
    }

    private SideView Side(Jurisdiction jurisdiction)
    {
        var acts = _dossier.Acts.Values.Where(a => a.Jurisdiction == jurisdiction.Id).OrderBy(a => a.Id, StringComparer.Ordinal).ToArray();
        return new SideView
        {
            Jurisdiction = jurisdiction,
            Gate = jurisdiction.Gate is { } gate ? Program.Compile(gate, _tests) : null,
            Entries = Entries(acts),
            Hypotheses = jurisdiction.Method == CombinationMethod.Signals ? [.. acts.Where(a => a.Claims.Count > 0).Select(a => ReadHypothesis(a, jurisdiction)).OfType<Hypothesis>()] : [],
            Outlook = [.. acts.SelectMany(a => a.Claims).Distinct(StringComparer.Ordinal).Select(id => Visible(id, jurisdiction)).OfType<ClaimEntry>().Where(c => c.Claim.Kind is ClaimKind.Outlook or ClaimKind.Outcome)],
        };
    }

    private Entry[] Entries(Act[] acts)
    {
        var chosen = new Dictionary<string, (Provision Provision, Act Act, ProvisionVersion Version, ProvisionStatus Status, bool IsFuture)>(StringComparer.Ordinal);
        foreach (var act in acts)
        {
            foreach (var provision in act.Provisions)
            {
                if (Choose(provision) is var (version, status, future))
                    chosen.Add(provision.Id, (provision, act, version, status, future));
            }
        }

        var order = new List<string>();
        foreach (var id in chosen.Values.OrderBy(c => c.Provision.Step).ThenBy(c => c.Provision.Id, StringComparer.Ordinal).Select(c => c.Provision.Id))
            Place(id);
        var index = order.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i, StringComparer.Ordinal);
        var asked = chosen.Values.SelectMany(c => c.Version.When.Tests()).OfType<Test.ProvisionHolds>().Select(t => t.Provision)
            .Concat(_dossier.Jurisdictions.Values.SelectMany(j => j.Gate is { } gate ? gate.Tests() : []).OfType<Test.ProvisionHolds>().Select(t => t.Provision))
            .ToHashSet(StringComparer.Ordinal);
        return [.. order.Select((id, i) =>
        {
            var (provision, act, version, status, future) = chosen[id];
            return new Entry
            {
                Provision = provision,
                Act = act,
                Version = version,
                Status = status,
                IsFuture = future,
                Program = Program.Compile(version.When, _tests),
                YieldsTo = [.. provision.YieldsTo.Where(index.ContainsKey).Select(y => index[y])],
                Index = i,
                ResultSlot = asked.Contains(id) ? _tests.SlotOf(new Test.ProvisionHolds(id)) : -1,
            };
        })];

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
    private (ProvisionVersion Version, ProvisionStatus Status, bool IsFuture)? Choose(Provision provision)
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
            return (begun, begun.Until < _clocks.InForceOn ? ProvisionStatus.Lapsed : begun.Status, false);
        return next is null ? null : (next, ProvisionStatus.NotYetDue, true);
    }

    private Answer KnownBy(Act act)
    {
        if (act.Known is { } known)
            return Known(known);
        return act.Claims.Select(c => _dossier.Claims.TryGetValue(c, out var claim) ? Known(_dossier.Reports[claim.Report].Known) : Answer.No).Aggregate(Answer.No, Answers.Or);
    }

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
        var claims = act.Claims.Select(id => Visible(id, jurisdiction)).OfType<ClaimEntry>().ToArray();
        if (claims.Length == 0)
            return null;
        return new Hypothesis
        {
            Act = act,
            Claims = claims,
            Outcomes = [.. act.Outcomes.Select(id => Visible(id, jurisdiction)).OfType<ClaimEntry>()],
            Status = act.Status.LastOrDefault(s => s.From <= _clocks.InForceOn && (s.By is null || _dossier.Acts.TryGetValue(s.By, out var by) && KnownBy(by) == Answer.Yes)),
        };
    }

    private ClaimEntry? Visible(string id, Jurisdiction jurisdiction)
    {
        if (!_dossier.Claims.TryGetValue(id, out var claim))
            return null;
        var report = _dossier.Reports[claim.Report];
        var mayBe = report.Known.By(_clocks.KnownAsOf) == Answer.Unknown;
        if (Known(report.Known) != Answer.Yes)
            return null;
        return new ClaimEntry
        {
            Claim = claim,
            Report = report,
            Readings = [.. claim.Readings.Select(r => Program.Compile(ClaimScope.Of(claim, r), _tests))],
            MayBeKnown = mayBe,
            ReviewBy = claim.ReviewBy ?? (jurisdiction.ReviewAfterMonths is { } months ? (claim.ActDate?.Last ?? report.Known.Last)?.AddMonths(months) : null),
        };
    }
}

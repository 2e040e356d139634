using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Jurisdictions;
using Chokepoint.Facts.Time;

namespace Chokepoint.Rules.Questions;

/// <summary>
/// An act by itself, whatever the deal: the strengths it can have, from the least to the strongest of what it says; how
/// it stands on a day; and the provisions or acts that it ended, suspended or left unenforced. An act that sets no
/// strength has none found, and one that neither orders nor forbids has no standing.
/// </summary>
public sealed record ActStanding(Strength Strength, ProvisionStatus? Status, IReadOnlyList<string> Ends)
{
    /// <summary>The standing of an act at two days.</summary>
    public static ActStanding Of(Act act, Dossier dossier, TwoClocks clocks)
    {
        var side = dossier.Jurisdictions[act.Jurisdiction];
        var written = dossier.Provisions.Values.SelectMany(p => p.Versions.Where(v => v.By == act.Id).Select(v => (p.Id, Version: v))).ToArray();
        var strength = written.Where(w => !IsEnd(w.Version.Status)).Aggregate(Strength.NoneFound, (hull, w) => hull.Hull(Of(w.Version.Then, side)));
        if (strength.IsNoneFound)
            strength = Told(act, side, dossier, clocks.KnownAsOf);
        var ends = written.Where(w => IsEnd(w.Version.Status)).Select(w => w.Id)
            .Concat(dossier.Acts.Values.Where(a => a.Status.Any(s => s.By == act.Id && IsEnd(s.Status))).Select(a => a.Id));
        return new ActStanding(strength, Standing(act, strength, dossier, clocks), [.. ends.Distinct(StringComparer.Ordinal)]);
    }

    private static bool IsEnd(ProvisionStatus status) => status switch
    {
        ProvisionStatus.Suspended or ProvisionStatus.NotEnforced or ProvisionStatus.Withdrawn or ProvisionStatus.Lapsed => true,
        ProvisionStatus.InForce or ProvisionStatus.NotYetDue or ProvisionStatus.Unknown => false,
    };

    private static Strength Of(Effect effect, Jurisdiction side) => effect.Match(
        _ => Strength.NoneFound,
        _ => Strength.NoneFound,
        licence => Policy(licence.Policy, side),
        duty => duty.Strength,
        _ => Strength.NoneFound,
        review => Policy(review.Policy, side),
        _ => Strength.NoneFound);

    // The policy of a listing is the listing's own, so that of the act by itself is not stated.
    private static Strength Policy(string policy, Jurisdiction side) =>
        side.Policies.TryGetValue(policy, out var strength) ? strength : side.Policies.GetValueOrDefault(Jurisdiction.Unstated);

    private static Strength Told(Act act, Jurisdiction side, Dossier dossier, DateOnly known) => act.Claims
        .Select(c => dossier.Claims.GetValueOrDefault(c))
        .Where(c => c is { SetsBounds: true } && dossier.Reports[c.Report].Known.By(known) == Answer.Yes)
        .SelectMany(c => c!.Readings)
        .Aggregate(Strength.NoneFound, (hull, r) => r.AtLeast is { } low ? hull.Hull(Strength.Between(low, r.AtMost ?? side.Scale.Max(p => p.Strength))) : hull);

    private static ProvisionStatus? Standing(Act act, Strength strength, Dossier dossier, TwoClocks clocks)
    {
        if (act.Provisions.Count == 0)
            return act.Status.OrderBy(s => s.From).LastOrDefault(s => s.From <= clocks.InForceOn && IsKnown(s.By))?.Status ?? (strength.IsNoneFound ? null : ProvisionStatus.InForce);
        var statuses = act.Provisions.Select(p => Last(p)).Distinct().Order().ToArray();
        return statuses[0];

        ProvisionStatus Last(Provision provision)
        {
            var begun = provision.Versions.Where(v => v.From <= clocks.InForceOn && IsKnown(v.By)).OrderBy(v => v.From).LastOrDefault();
            return begun is null ? ProvisionStatus.NotYetDue : begun.Until < clocks.InForceOn ? ProvisionStatus.Lapsed : begun.Status;
        }

        bool IsKnown(string? by) => by is null || dossier.Acts.TryGetValue(by, out var act) && dossier.WhenKnown(act).Any(k => k.By(clocks.KnownAsOf) == Answer.Yes);
    }
}

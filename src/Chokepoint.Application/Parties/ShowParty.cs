using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Time;
using Chokepoint.Parties.Ownership;

namespace Chokepoint.Application.Parties;

/// <summary>Answers who a party is.</summary>
public sealed class ShowParty(Dossier dossier, ProgramVersion program)
{
    private readonly ListedOwners _owners = new(dossier);

    public PartySheet Of(Party party, TwoClocks clocks) => new(
        party,
        clocks,
        [
            .. dossier.Jurisdictions.Values.OrderBy(j => j.Order).SelectMany(j => j.Lists).Select(list => new ListStanding(
                list,
                Membership.On(party, [list.Id], dossier, clocks),
                Membership.Entry(party, [list.Id], dossier, clocks),
                [.. party.Listings.Where(l => l.List == list.Id && !l.IsListed)],
                [.. Asking<Test.Listed>(clocks).Where(a => a.Test.Lists.Contains(list.Id, StringComparer.Ordinal)).Select(a => a.Provision.Id).Distinct(StringComparer.Ordinal)])),
        ],
        [.. Asking<Test.Owned>(clocks).Where(a => !a.Test.ShareUnknown).DistinctBy(a => (a.Provision.Id, a.Test.Percent)).Select(a => new OwnerStanding(a.Provision.Id, a.Version.Status, a.Test, _owners.Of(party, a.Test, clocks)))],
        dossier,
        program);

    // The provisions that ask in the version of the day, as far as it was known.
    private IEnumerable<(Provision Provision, ProvisionVersion Version, T Test)> Asking<T>(TwoClocks clocks)
        where T : Test
        => dossier.Provisions.Values.OrderBy(p => p.Id, StringComparer.Ordinal)
            .Select(p => (Provision: p, Version: p.Versions.LastOrDefault(v => v.From <= clocks.InForceOn && dossier.Acts.TryGetValue(v.By, out var by) && dossier.MayBeKnown(by, clocks.KnownAsOf))))
            .Where(p => p.Version is not null)
            .SelectMany(p => p.Version!.When.Tests().OfType<T>().Select(t => (p.Provision, p.Version!, t)));
}

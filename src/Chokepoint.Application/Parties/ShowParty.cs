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
                [.. Asking<Test.Listed>().Where(a => a.Test.Lists.Contains(list.Id, StringComparer.Ordinal)).Select(a => a.Provision.Id).Distinct(StringComparer.Ordinal)])),
        ],
        [.. Asking<Test.Owned>().Where(a => !a.Test.ShareUnknown).DistinctBy(a => (a.Provision.Id, a.Test.Percent)).Select(a => new OwnerStanding(a.Provision.Id, a.Test, _owners.Of(party, a.Test, clocks)))],
        dossier,
        program);

    private IEnumerable<(Provision Provision, T Test)> Asking<T>()
        where T : Test
        => dossier.Provisions.Values.OrderBy(p => p.Id, StringComparer.Ordinal).SelectMany(p => p.Versions.SelectMany(v => v.When.Tests()).OfType<T>().Select(t => (p, t)));
}

using Chokepoint.Facts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Parties;

namespace Chokepoint.Rules.Deals;

/// <summary>A deal as it is read: what was told, and the few assumptions that the design allows, each said.</summary>
public sealed record Understanding(Deal Deal, IReadOnlyList<Assumption> Assumptions)
{
    public static Understanding Of(Deal deal, Dossier dossier)
    {
        var assumptions = new List<Assumption>();
        var vendor = VendorOf(deal, dossier);

        // Only a buyer given alone stands for the others on its side.
        var buyer = deal.Parties.Has(Role.UltimateConsignee) || deal.Parties.Has(Role.EndUser) ? null : deal.Parties[Role.Purchaser];
        var parties = deal.Parties.Filled(role => role switch
        {
            Role.Exporter => Assume(role, vendor, "no seller told: the chip's vendor sells"),
            Role.Manufacturer => Assume(role, vendor, "the chip is sold under its name"),
            Role.UltimateConsignee => Assume(role, buyer, "a buyer given alone is also the ultimate consignee"),
            Role.EndUser => Assume(role, buyer, "a buyer given alone is also the end user"),
            Role.IntermediateConsignee or Role.Purchaser or Role.Operator or Role.Tenant or Role.Funder => null,
        });
        var jurisdiction = deal.Jurisdiction;
        if (jurisdiction is null && vendor?.Headquarters?.Value == Countries.UnitedStates)
        {
            jurisdiction = ItemJurisdiction.UsOrigin;
            assumptions.Add(new("jurisdiction", Word<ItemJurisdiction>.Of(ItemJurisdiction.UsOrigin), "not told: a chip of a US-headquartered vendor is taken to be subject to the US regulations"));
        }
        else if (jurisdiction is null && NamedInALetter(deal, dossier))
        {
            jurisdiction = ItemJurisdiction.ForeignDirectProduct;
            assumptions.Add(new("jurisdiction", Word<ItemJurisdiction>.Of(ItemJurisdiction.ForeignDirectProduct), "not told: a chip named in a letter is taken to be subject to the US regulations"));
        }

        if (deal.Kind == DealKind.Purchase && IsAlsoExport(deal))
            assumptions.Add(new("kind", "purchase, export", "a purchase across a border, or with no border told, is also an export"));
        if (Nobody(parties) is { } nobody)
            assumptions.Add(nobody);
        return new Understanding(deal with { Parties = parties, Jurisdiction = jurisdiction }, assumptions);

        Party? Assume(Role role, Party? party, string why)
        {
            if (party is not null)
                assumptions.Add(new(Word<Role>.Of(role), party.Name, why));
            return party;
        }
    }

    // Every deal without some role has this assumption, so each wording is made once.
    private static readonly Assumption?[] Nobodies = new Assumption?[1 << Word<Role>.Count];

    private static Assumption? Nobody(ByWord<Role, Party> parties)
    {
        var untold = 0;
        for (var i = 0; i < Word<Role>.Count; i++)
            untold |= parties.Has(Word<Role>.At(i)) ? 0 : 1 << i;
        return untold == 0 || (untold & Roles.Buyer.Mask) == Roles.Buyer.Mask
            ? null
            : Nobodies[untold] ??= new(string.Join(", ", Word<Role>.All.Where((_, i) => (untold & (1 << i)) != 0)), "nobody besides", "not told: a rule that asks of any party is answered from those above");
    }

    /// <summary>What was told and no condition can ask about: it moves nothing.</summary>
    public IReadOnlyList<string> NotAsked =>
    [
        .. new (bool IsTold, string Name)[]
        {
            (Deal.OrderDay is not null, "ordered"),
            (Deal.ExportDay is not null, "exported"),
            (Deal.DeliveryDay is not null, "delivered"),
            (Deal.SiteCountry is not null, "site country"),
            (Deal.SiteProvince is not null, "province"),
            (Deal.Workload is not null, "workload"),
        }.Where(told => told.IsTold).Select(told => told.Name),
    ];

    /// <summary>The kinds a deal counts as, one bit a kind.</summary>
    internal static uint KindBits(Deal deal) => deal.Kind is not { } kind ? 0 : (1u << (int)kind) | (kind == DealKind.Purchase && IsAlsoExport(deal) ? 1u << (int)DealKind.Export : 0);

    private static bool IsAlsoExport(Deal deal) => deal.From is null || deal.To is null || deal.From != deal.To;

    private static Party? VendorOf(Deal deal, Dossier dossier) =>
        (deal.Chip?.Vendor ?? deal.Hypothetical?.Vendor) is { } id ? dossier.Parties.GetValueOrDefault(id) : null;

    private static bool NamedInALetter(Deal deal, Dossier dossier) =>
        deal.Chip is { } chip && (dossier.NamedInLetters.Contains(chip.Family) || dossier.NamedInLetters.Contains(chip.Id));
}

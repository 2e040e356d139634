using Chokepoint.Facts;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Quantities;
using Chokepoint.Rules.Deals;

namespace Chokepoint.Rules.Conditions;

/// <summary>What was found for each test of a subject: the value on the other side of the comparison.</summary>
internal sealed class TestFindings(Subject subject) : ITestVisitor<string?>, IPartyTestVisitor<string?>
{
    public const string NotKnown = "not known";

    public string? Compare(Test.Compare test)
    {
        if (test.Measure != Measure.Density)
            return Of(subject.Quantity(test.Measure), test.Measure);
        var (tpp, area) = (subject.Quantity(Measure.Tpp), subject.Quantity(Measure.DieArea));
        return tpp.IsPoint && area is { IsPoint: true, LowMicro: > 0 }
            ? $"{tpp.Low} TPP / {area.Low} mm2 = {Ratio(tpp.Low, area.Low)}"
            : $"{Of(tpp, Measure.Tpp)} over {Of(area, Measure.DieArea)}";
    }

    public string? Trait(Test.Trait test) => test.Of switch
    {
        ChipTrait.Datacenter => subject.Deal.Hypothetical is { } h ? Of(h.Datacenter) : subject.Deal.Chip?.Datacenter is { } d ? $"{Of(Answers.Of(d.Value))} ({Word<Facts.Evidence.Basis>.Of(d.Basis)})" : NotKnown,
        ChipTrait.NonPlanar => subject.Deal.Hypothetical is { } h ? Of(h.NonPlanar) : subject.Deal.Chip?.NonPlanar is { } n ? Of(Answers.Of(n.Value)) : NotKnown,
        ChipTrait.Hbm => subject.Deal.Hypothetical is { } h ? Of(h.Hbm) : "no, a processor",
    };

    public string? Product(Test.Product test) => subject.Deal.Chip is { } chip ? $"{chip.Id}, {chip.Family} family of {chip.Vendor}" : subject.Deal.Hypothetical is null ? NotKnown : "a chip given by its figures";

    public string? VendorHome(Test.VendorHome test) =>
        (subject.Deal.Chip?.Vendor ?? subject.Deal.Hypothetical?.Vendor) is { } vendor && subject.Dossier.Parties.TryGetValue(vendor, out var party)
            ? $"{party.Name}: {party.Headquarters?.Value ?? NotKnown}"
            : NotKnown;

    public string? WordIn(Test.WordIn test) => test.Field switch
    {
        DealField.Kind => Told(subject.Deal.Kind),
        DealField.Form => Told(subject.Deal.Form),
        DealField.Use => Told(subject.Deal.Use),
        DealField.Work => Told(subject.Deal.Work),
        DealField.Site => Told(subject.Deal.Site),
        DealField.Funding => Told(subject.Deal.Funding),
        DealField.Stage => Told(subject.Deal.Stage),
        DealField.Jurisdiction => Told(subject.Deal.Jurisdiction),
    };

    public string? PlaceIn(Test.PlaceIn test) => (test.Destination ? subject.Deal.To : subject.Deal.From) ?? "not told";

    public string? OfParty(Test.OfParty test) => test.Accept((IPartyTestVisitor<string?>)this);

    public string? Headquarters(Test.Headquarters test) => Each(test.Roles, p => Seat(p));

    public string? Located(Test.Located test) => Each(test.Roles, p => p.Home?.Value ?? NotKnown);

    public string? PartyIs(Test.PartyIs test) => Each(test.Roles, _ => null);

    public string? InClass(Test.InClass test) => Each(test.Roles, Classes);

    public string? SomeOf(Test.SomeOf test) => Each(test.Roles, Classes);

    public string? Listed(Test.Listed test) => Each(test.Roles, p => Presence(p, test.Lists));

    public string? Owned(Test.Owned test) => Each(test.Roles, p => Share(subject.OwnershipOf(p, test)));

    public string? Knows(Test.Knows test) => subject.Deal.Use is { } use && Word<DealUse>.Of(use) == Word<EndUse>.Of(test.EndUse)
        ? "it is the use told"
        : Word<Knowledge>.Of(subject.Deal.Knowledge[test.EndUse]).Replace('_', ' ');

    public string? Certified(Test.Certified test) => subject.Deal.Certifications.TryGetValue(test.Name, out var told) ? Of(told) : "not told";

    public string? Available(Test.Available test) => subject.Deal.AvailableIn.TryGetValue(test.Country, out var told) ? Of(told) : "not told";

    public string? Authorised(Test.Authorised test) => subject.Deal.Authorisations.Count == 0 ? "no authorisation" : string.Join(", ", subject.Deal.Authorisations.Select(a => a.Id));

    public string? ProvisionHolds(Test.ProvisionHolds test) => null;

    /// <summary>A quotient for people; comparisons are made without it.</summary>
    public static string Ratio(Amount tpp, Amount area) =>
        decimal.Round(tpp.Value / area.Value, 3).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Of(AmountRange range, Measure measure) => range.IsUnknown ? NotKnown : $"{range} {measure.Unit()}";

    private static string Of(Answer answer) => Word<Answer>.Of(answer);

    private static string Told<T>(T? word)
        where T : struct, Enum
        => word is { } w ? Word<T>.Of(w) : "not told";

    private string Each(Roles roles, Func<Party, string?> found)
    {
        var parties = subject.Of(roles).Distinct().ToArray();
        return parties.Length == 0 ? "not told" : string.Join("; ", parties.Select(p => found(p) is { } f ? $"{p.Name}: {f}" : p.Name));
    }

    // The parent's seat counts as well as the party's own.
    private string Seat(Party party)
    {
        var own = party.Headquarters?.Value ?? NotKnown;
        return party.Parent switch
        {
            { Value: "nobody" } => own,
            { } parent => $"{own}; its parent {subject.Dossier.NameOf(parent.Value)}: {(subject.Dossier.Parties.TryGetValue(parent.Value, out var owner) ? owner.Headquarters?.Value : null) ?? NotKnown}",
            null => $"{own}; its parent: {NotKnown}",
        };
    }

    private static string Share(ListedOwnership ownership)
    {
        if (!ownership.HasData)
            return "no ownership data";
        var counted = ownership.Owners.Where(o => o.Counts != Answer.No).Select(o => $"{o.Owner.Name} {(o.Stake.IsShareUnknown ? "a share not known" : $"{new AmountRange(o.Stake.Low ?? Amount.Zero, o.Stake.High)} %")}{(o.Counts == Answer.Unknown ? " (may count)" : "")}").ToArray();
        return $"{ownership.Share} %{(counted.Length == 0 ? "" : $": {string.Join(", ", counted)}")}";
    }

    private static string Classes(Party party)
    {
        var classes = party.Classes.Where(c => c.Member == Answer.Yes).Select(c => Word<PartyClass>.Of(c.Class)).ToArray();
        return classes.Length == 0 ? "class not recorded" : string.Join(", ", classes);
    }

    private string Presence(Party party, IReadOnlyList<string> lists)
    {
        if (Membership.Entry(party, lists, subject.Dossier, subject.Clocks) is { } entry)
            return $"on {entry.List}{(entry.From is { } from ? $" since {from}" : "")}";
        var snapshots = party.Listings.Where(l => !l.IsListed && lists.Contains(l.List)).SelectMany(l => l.Snapshots).ToArray();
        return snapshots.Length == 0 ? "no list data" : $"absent in the list of {string.Join(" and ", snapshots.Select(s => s.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)))}";
    }
}

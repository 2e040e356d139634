using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Quantities;
using Chokepoint.Facts.Reports;

namespace Chokepoint.Rules.Books;

/// <summary>What a reading of a claim covers, as a condition of the same closed set that provisions use.</summary>
internal static class ClaimScope
{
    public static Condition Of(Claim claim, Reading reading)
    {
        var parts = new List<Condition>();
        if (claim.Products is { } products)
            parts.Add(new Condition.Is(new Test.Product(products)));
        if (Addressee(claim, reading) is { } addressee)
            parts.Add(addressee);
        if (reading.Work.Count > 0)
            parts.Add(new Condition.Is(WordTests.In(DealField.Work, reading.Work)));
        if (reading.Site.Count > 0)
            parts.Add(new Condition.Is(WordTests.In(DealField.Site, reading.Site)));
        if (reading.Funding.Count > 0)
            parts.Add(new Condition.Is(WordTests.In(DealField.Funding, reading.Funding)));
        if (reading.Stage.Count > 0)
            parts.Add(new Condition.Is(WordTests.In(DealField.Stage, reading.Stage)));
        if (reading.PercentComplete is { } percent)
            parts.Add(new Condition.Is(new Test.Compare(Measure.PercentComplete, percent)));
        return new Condition.All(parts);
    }

    // Named parties, whole classes, or some of a kind: any of them is enough.
    private static Condition.Any? Addressee(Claim claim, Reading reading)
    {
        var roles = claim.Role == AddresseeRole.Seller ? Roles.Seller : Roles.Buyer;
        var any = new List<Condition>();
        if (reading.Parties.Count > 0)
            any.Add(new Condition.Is(new Test.PartyIs(roles, reading.Parties)));
        if (reading.Classes.Count > 0)
            any.Add(new Condition.Is(new Test.InClass(roles, reading.Classes)));
        if (reading.SomeOf.Count > 0)
            any.Add(new Condition.Is(new Test.SomeOf(roles, reading.SomeOf)));
        return any.Count == 0 ? null : new Condition.Any(any);
    }
}

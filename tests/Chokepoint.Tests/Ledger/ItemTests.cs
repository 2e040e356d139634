using Chokepoint.Facts;
using Chokepoint.Facts.Reports;

namespace Chokepoint.Tests.Ledger;

/// <summary>The item of 14 sentences: each of its 45 explicit claims with who is on record, how strongly and how hedged.</summary>
public sealed class ItemTests
{
    private const string Page = "dset-2025-08-dw-page";

    public static IEnumerable<TheoryDataRow<string>> Rows() =>
        File.ReadLines(Project.Path("tests", "Chokepoint.Tests", "Data", "item-claims.csv")).Skip(1).Select(row => new TheoryDataRow<string>(row));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_claim_of_the_item_has_its_chain_strength_and_hedge(string row)
    {
        var cells = row.Split(',');
        var claim = Project.Dossier.Claims[$"{Page}.{cells[0]}"];
        Assert.Equal(cells[1], Word<ClaimKind>.Of(claim.Kind));
        Assert.Equal(cells[2], string.Join(' ', claim.Chain));
        Assert.Equal(cells[3], claim.Evidence.ToString());
        Assert.Equal(cells[4], claim.Range.ToString());
        Assert.Equal(cells[5] is "unspecified" ? "" : cells[5], string.Join(' ', claim.Authorities ?? []));
        Assert.Equal(cells[6] == "yes", claim.Hedge is not null);
    }

    [Fact]
    public void The_item_has_45_explicit_claims_and_none_that_is_derived() =>
        Assert.Equal(Rows().Select(r => $"{Page}.{r.Data.Split(',')[0]}").Order(StringComparer.Ordinal), Project.Dossier.Reports[Page].Claims.Select(c => c.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void The_headline_that_asks_makes_no_claim_about_policy()
    {
        var headline = Project.Dossier.Claims[$"{Page}.s2-1"];
        Assert.False(headline.SetsBounds);
        Assert.False(headline.Range.IsRanked);
    }

    [Fact]
    public void No_claim_of_an_analyst_sets_a_bound() =>
        Assert.DoesNotContain(Project.Dossier.Reports[Page].Claims.Where(c => c.Chain.Contains("min-yen-chiang")), c => c.SetsBounds);
}

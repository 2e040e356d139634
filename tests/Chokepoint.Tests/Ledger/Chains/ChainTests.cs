using Chokepoint.Facts.Reports;
using Chokepoint.Ledger.Chains;

namespace Chokepoint.Tests.Ledger.Chains;

/// <summary>The way of a claim to its origin, and what changed on it.</summary>
public sealed class ChainTests
{
    private static ClaimChain Of(string claim, string known = "2026-11-26") => Asked.Book(known).ChainOf(Project.Dossier.Claims[claim]);

    [Fact]
    public void Must_not_use_is_two_links_from_people_who_said_particularly_strong_against()
    {
        var chain = Of("dset-2025-08-dw-page.s1-6");
        Assert.Equal(["dset-2025-08-dw-page", "bloomberg-2025-08-12", "anonymous"], chain.Links.Select(l => l.Teller));
        Assert.Equal(["must not use", "particularly strong against", null], chain.Links.Select(l => l.Claim?.Wording));
        Assert.Equal(["6", "4 to 6", "no strength"], chain.Links.Select(l => l.Range.ToString()));
        Assert.Equal(2, chain.Distance);
        Assert.Equal(Drift.Sharpened, chain.Drift);
        Assert.Contains(LinkChange.Hedge, chain.Links[0].Changes);
        Assert.True(chain.IsFlagged);
        Assert.Contains(Asked.Book("2026-11-26").SameOriginAs(chain), c => c.Id == "digests-2025-08-notices.prohibiting");
    }

    [Fact]
    public void A_halt_cited_to_Bloomberg_is_flagged_and_The_Information_is_named_for_it()
    {
        var chain = Of("aljazeera-2025-11-26.halt-background");
        Assert.Equal(Drift.Strengthened, chain.Drift);
        Assert.True(chain.IsFlagged);
        Assert.Equal(["theinformation-2025-08-11.suspend"], Asked.Book("2026-11-26").CarriersOf(chain).Select(c => c.Id));
    }

    [Theory]
    [InlineData("dset-2025-08-dw-page.s2-2")] // at least 3 of a source that says 3 to 4
    [InlineData("dset-2025-08-dw-page.s3-1")] // at most 4 of the same
    [InlineData("digests-2025-08-suspend.all-nvidia")] // as strong, of other products; that is told apart
    public void A_citation_that_keeps_what_it_cites_is_not_flagged(string claim) => Assert.False(Of(claim).IsFlagged);

    [Fact]
    public void A_page_that_names_an_agency_its_source_does_not_is_told()
    {
        var dossier = Asked.Over("""
            report: example-page
            outlet: digest-pages
            known: 2025-08-14
            seen_as: original
            claims:
              - id: example-page.agency
                says: "The regulator issued notices that discouraged the use."
                chain: [bloomberg-2025-08-12, anonymous]
                evidence: 2nd
                authority: [cac]
                addressee: {classes: [soe], role: buyer}
                products: {families: [h20]}
                at_least: 4
                at_most: 4
                relations: [{repeats: bloomberg-2025-08-12.surround, about: "who"}]
            """);
        var chain = Asked.Book("2025-09-01", dossier).ChainOf(dossier.Claims["example-page.agency"]);
        Assert.Equal(Drift.None, chain.Drift);
        Assert.Equal([LinkChange.Authority], chain.Links[0].Changes);
    }

    [Theory]
    [InlineData(5, 5, 4, 4, Drift.Strengthened)]
    [InlineData(6, 6, 4, 6, Drift.Sharpened)]
    [InlineData(4, 4, 4, 4, Drift.None)]
    [InlineData(3, 4, 4, 4, Drift.Softened)]
    [InlineData(4, 4, 4, 6, Drift.Softened)]
    [InlineData(3, null, 3, 4, Drift.None)]
    [InlineData(null, 4, 3, 4, Drift.None)]
    [InlineData(4, 4, null, 4, Drift.Sharpened)] // a low that the source does not state
    [InlineData(5, 5, null, null, Drift.NotCarried)]
    [InlineData(null, null, 4, 4, Drift.None)]
    public void Drift_compares_the_stated_ends(int? low, int? high, int? citedLow, int? citedHigh, Drift drift) =>
        Assert.Equal(drift, ChainReader.Compare(new StatedRange(low, high), new StatedRange(citedLow, citedHigh)));

    [Fact]
    public void The_short_way_to_a_flag_says_what_the_whole_chain_says()
    {
        var book = Asked.Book("2026-11-26");
        Assert.All(book.Claims, c => Assert.Equal(book.ChainOf(c).IsFlagged, book.Drifts(c)));
    }

    [Fact]
    public void A_bound_left_out_is_told()
    {
        var chain = Of("dset-2025-08-dw-page.s2-2");
        Assert.Contains(LinkChange.UpperBound, chain.Links[0].Changes);
    }

    [Fact]
    public void What_a_page_cites_and_was_not_recorded_cannot_be_compared()
    {
        var chain = Of("dset-2025-08-dw-page.s7-2");
        Assert.True(chain.CitesUnrecorded);
        Assert.Equal(["dset-2025-08-dw-page", "dw-2025-08", "min-yen-chiang"], chain.Links.Select(l => l.Teller));
    }

    [Fact]
    public void Every_chain_of_the_dossier_ends_at_an_origin_that_cites_nobody()
    {
        var book = Asked.Book("2026-11-26");
        foreach (var claim in book.Claims)
        {
            Assert.Null(Project.Dossier.CitedBy(book.ChainOf(claim).Origin));
        }
    }
}

namespace Chokepoint.Tests.Ledger.Search;

/// <summary>Finding claims by words.</summary>
public sealed class ClaimIndexTests
{
    [Fact]
    public void Summons_finds_summoned_at_every_outlet_that_says_so()
    {
        var found = Asked.Book("2025-09-30").Find("h20 summons").Select(c => c.Id).ToArray();
        Assert.Contains("reuters-2025-08-12.summons", found);
        Assert.Contains("dw-2025-08.summons", found);
        Assert.Contains("cac-2025-07-31.summons", found);
        Assert.DoesNotContain("ft-2025-08-11.licences", found);
    }

    [Fact]
    public void A_claim_whose_report_is_not_out_is_not_found() =>
        Assert.DoesNotContain(Asked.Book("2025-08-11").Find("h20 summons"), c => c.Id == "reuters-2025-08-12.summons");

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void No_words_find_all(string query) => Assert.Equal(Asked.Book("2025-09-30").Claims.Count, Asked.Book("2025-09-30").Find(query).Count);

    [Theory]
    [InlineData("!!!")]
    [InlineData("h20 nosuchword")]
    public void Words_that_are_nowhere_find_nothing(string query) => Assert.Empty(Asked.Book("2025-09-30").Find(query));

    [Theory]
    [InlineData("ban", "digests-2025-08-fifteen-percent.ban", true)]
    [InlineData("ban", "nvidia-8k-2025-04-15.h20", false)] // bandwidth is another word
    [InlineData("companies", "dset-2025-08-dw-page.s1-4", true)]
    [InlineData("company", "dset-2025-08-dw-page.s1-4", true)]
    [InlineData("banned", "digests-2025-09-6000d.all-nvidia-ban", true)]
    [InlineData("s1", "dset-2025-08-dw-page.s10-1", false)]
    public void A_word_is_found_with_any_ending_and_not_inside_another(string query, string claim, bool found) =>
        Assert.Equal(found, Asked.Book("2026-11-26").Find(query).Any(c => c.Id == claim));
}

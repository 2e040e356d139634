using Chokepoint.Facts.Reports;

namespace Chokepoint.Tests.Ledger.Witnesses;

/// <summary>Witnesses are origins, not pages.</summary>
public sealed class IndependenceTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    public void Ten_digests_of_one_story_are_one_witness(int pages)
    {
        var dossier = Asked.Over([.. Enumerable.Range(1, pages).Select(i => $$"""
            report: example-digest-{{i}}
            outlet: digest-pages
            known: 2025-08-13
            seen_as: original
            claims:
              - id: example-digest-{{i}}.suspend
                says: "They were told to suspend."
                chain: [theinformation-2025-08-11, anonymous]
                evidence: 2nd
                addressee: {parties: [tencent], role: buyer}
                products: {families: [h20]}
                at_least: 5
                at_most: 5
                relations: [{repeats: theinformation-2025-08-11.suspend, about: "the same"}]
            """)]);
        var book = Asked.Book("2025-08-15", dossier);
        var told = book.Claims.Where(c => c.Id.StartsWith("example-digest-", StringComparison.Ordinal)).Append(dossier.Claims["theinformation-2025-08-11.suspend"]).ToArray();
        var witnesses = book.WitnessesOf(told);
        Assert.Equal((1, 1), (witnesses.Low, witnesses.High));
        Assert.Equal(pages, witnesses.Origins.Single().Retellings);
        Assert.Equal(Asked.Book("2025-08-15").ConfidenceOf(told[^1]).Likelihood, book.ConfidenceOf(told[^1]).Likelihood);
    }

    [Fact]
    public void The_questioning_of_platforms_has_3_to_5_origins()
    {
        var act = Project.Dossier.Acts["cn-2025-platform-questioning"];
        var witnesses = Asked.Book("2025-09-30").WitnessesOf(act.Claims.Select(c => Project.Dossier.Claims[c]).Where(c => c.SetsBounds));
        Assert.Equal((3, 5), (witnesses.Low, witnesses.High));
        Assert.Equal(["dw-2025-08"], witnesses.Origins.Where(o => o.MayRepeatAnother).Select(o => o.Report));
    }

    [Fact]
    public void Nobody_is_a_witness_of_nothing() => Assert.Equal(0, Asked.Book("2025-08-15").WitnessesOf(Array.Empty<Claim>()).High);
}

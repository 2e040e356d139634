using Chokepoint.Facts.Reports;
using Chokepoint.Ledger.Weighing;

namespace Chokepoint.Tests.Ledger.Weighing;

/// <summary>The rule of docs/confidence.md.</summary>
public sealed class ConfidenceTests
{
    [Theory]
    [InlineData("cac-2025-07-31.summons", "2025-08-15", Likelihood.AlmostCertain)] // an official text, seen in copies
    [InlineData("nvidia-8k-2025-04-15.h20", "2025-08-15", Likelihood.VeryLikely)] // a company on record
    [InlineData("bloomberg-2025-08-12.core", "2025-08-15", Likelihood.Likely)] // people not named
    [InlineData("reuters-2025-08-12.summons", "2025-08-15", Likelihood.RoughlyEvenChance)] // against one other
    [InlineData("theinformation-2025-08-11.suspend", "2025-08-15", Likelihood.RoughlyEvenChance)]
    [InlineData("reuters-2025-08-12.summons", "2025-08-21", Likelihood.Unlikely)] // against two
    [InlineData("theinformation-2025-08-11.suspend", "2025-08-21", Likelihood.Likely)] // against one, with one
    [InlineData("dw-2025-08.summons", "2025-08-21", Likelihood.Unlikely)] // may only repeat Reuters
    [InlineData("dset-2025-08-dw-page.s2-2", "2025-08-21", Likelihood.Unlikely)] // as what it cites
    [InlineData("digests-2025-08-suspend.all-nvidia", "2025-09-30", Likelihood.RoughlyEvenChance)] // other products than what it cites
    [InlineData("nvidia-2025-08-27-results.reserved-stock-sold-elsewhere", "2025-09-30", Likelihood.VeryLikely)] // an analyst's line does not contradict it
    [InlineData("dset-2025-08-dw-page.s1-6", "2025-08-21", Likelihood.RoughlyEvenChance)] // sharper than what it cites
    [InlineData("aljazeera-2025-11-26.halt-background", "2025-11-26", Likelihood.VeryUnlikely)] // stronger than what it cites, and of other products
    [InlineData("dset-2025-08-dw-page.s7-2", "2025-08-21", null)] // an analyst's
    [InlineData("dset-2025-08-dw-page.s6-1", "2025-08-21", null)] // a motive
    [InlineData("cac-2025-07-31.back-door-risk", "2025-08-15", null)] // alleged and denied
    [InlineData("digests-2025-08-fifteen-percent.ban", "2025-08-15", null)] // a word of the press
    public void A_claim_is_as_likely_as_the_rule_says(string claim, string known, Likelihood? likelihood) =>
        Assert.Equal(likelihood, Asked.Book(known).ConfidenceOf(Project.Dossier.Claims[claim]).Likelihood);

    [Fact]
    public void Silence_raises_and_lowers_nothing()
    {
        var silent = Project.Dossier.Claims.Values.Where(c => c.Kind == ClaimKind.Silence).Select(c => c.Id).ToArray();
        Assert.NotEmpty(silent);
        var without = Chokepoint.Facts.Dossiers.DossierLoader.Without(Project.Dossier, silent, Chokepoint.Diagnostics.Place.Of("test")).Value!;
        foreach (var known in new[] { "2025-08-13", "2025-08-23", "2025-09-20" })
        {
            var (one, other) = (Asked.Book(known), Asked.Book(known, without));
            Assert.All(other.Claims, c => Assert.Equal(one.ConfidenceOf(Project.Dossier.Claims[c.Id]).Likelihood, other.ConfidenceOf(c).Likelihood));
            var deal = Ask.Deal("chip=nvidia-h20-96gb; buyer=tencent; kind=export; to=CN; use=inference; work=commercial");
            var (all, less) = (Ranges(Project.Dossier), Ranges(without));
            Assert.Equal(all, less);

            string Ranges(Chokepoint.Facts.Dossiers.Dossier dossier) =>
                string.Join(' ', Chokepoint.Rules.Questions.Judgement.Of(Chokepoint.Application.Books.Of(dossier), deal, Ask.On("2025-08-15", known)).Verdict.Sides.Select(s => $"{s.Strength} {s.State}"));
        }
    }

    [Fact]
    public void Strength_plays_no_part()
    {
        // The same report once with 3 and once with 7.
        Likelihood? Of(int strength)
        {
            var dossier = Asked.Over($$"""
                report: example-strong
                outlet: ft
                known: 2025-08-14
                seen_as: original
                claims:
                  - id: example-strong.told
                    kind: event
                    says: "They were told."
                    chain: [anonymous]
                    evidence: A(2)
                    addressee: {parties: [tencent], role: buyer}
                    products: {families: [h20]}
                    at_least: {{strength}}
                    at_most: {{strength}}
                """);
            return Asked.Book("2025-08-15", dossier).ConfidenceOf(dossier.Claims["example-strong.told"]).Likelihood;
        }

        Assert.All(Enumerable.Range(0, 8), strength => Assert.Equal(Likelihood.Likely, Of(strength)));
    }

    [Fact]
    public void The_bands_are_those_of_the_directive_and_leave_no_gap()
    {
        var bands = Enum.GetValues<Likelihood>().Select(l => l.Band()).ToArray();
        Assert.Equal((1, 5), bands[0]);
        Assert.Equal((95, 99), bands[^1]);
        Assert.All(bands.Zip(bands.Skip(1)), pair => Assert.Equal(pair.First.High, pair.Second.Low));
    }

    [Theory]
    [InlineData("2025-08-13")]
    [InlineData("2025-08-21")]
    [InlineData("2026-11-26")]
    public void A_citation_is_never_likelier_than_what_it_cites(string known)
    {
        var book = Asked.Book(known);
        foreach (var claim in book.Claims)
        {
            if (Project.Dossier.CitedBy(claim) is { } cited && book.ConfidenceOf(claim).Likelihood is { } likelihood)
                Assert.True(likelihood <= book.ConfidenceOf(cited).Likelihood, claim.Id);
        }
    }
}

using Chokepoint.Diagnostics;
using Chokepoint.Facts.Dossiers;

namespace Chokepoint.Tests.Facts.Dossiers;

/// <summary>Chains, citations, relations and conflicts that cannot be.</summary>
public sealed class ReportReferencesTests
{
    private static string Report(string id, string day, string claim) => $$"""
        report: {{id}}
        outlet: ft
        known: {{day}}
        seen_as: original
        claims:
          - id: {{id}}.told
            kind: background
            says: "Told."
            evidence: 2nd
        {{string.Join('\n', claim.Split('\n').Select(l => "    " + l))}}
        """;

    private static IReadOnlyList<Problem> Problems(params (string Path, string Text)[] files)
    {
        using var overlay = new TemporaryDossier(files);
        return DossierLoader.Load(Project.Path("dossier"), [overlay.Folder]).Problems;
    }

    private static IEnumerable<string> Codes(params (string Path, string Text)[] files) => Problems(files).Select(p => p.Code);

    [Fact]
    public void A_chain_that_names_its_own_report_bites_its_tail()
    {
        var problem = Assert.Single(Problems(("reports/x-1.yaml", Report("x-1", "2025-08-12", "chain: [x-1]"))));
        Assert.Equal("claim.chain-loop", problem.Code);
        Assert.True(problem.Place.Line > 0);
        Assert.EndsWith("x-1.yaml", problem.Place.File, StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_that_retell_each_other_have_no_origin() => Assert.Contains("claim.chain-loop", Codes(
        ("reports/x-1.yaml", Report("x-1", "2025-08-12", "chain: [x-2]\nrelations: [{repeats: x-2.told}]")),
        ("reports/x-2.yaml", Report("x-2", "2025-08-12", "chain: [x-1]\nrelations: [{repeats: x-1.told}]"))));

    [Fact]
    public void Reports_that_cite_each_other_in_a_ring_have_no_origin() => Assert.Equal(["claim.chain-loop"], Codes(
        ("reports/x-1.yaml", Report("x-1", "2025-08-12", "chain: [x-2]")),
        ("reports/x-2.yaml", Report("x-2", "2025-08-12", "chain: [x-3]")),
        ("reports/x-3.yaml", Report("x-3", "2025-08-12", "chain: [x-1]"))));

    [Fact]
    public void Nobody_comes_after_people_not_named() => Assert.Equal(["claim.chain-order"], Codes(
        ("reports/x-1.yaml", Report("x-1", "2025-08-13", "chain: [anonymous, bloomberg-2025-08-12]"))));

    [Fact]
    public void Two_claims_cannot_retell_each_other() => Assert.Contains("relation.mutual", Codes(
        ("reports/x-1.yaml", Report("x-1", "2025-08-12", "chain: [anonymous]\nrelations: [{repeats: x-2.told}]")),
        ("reports/x-2.yaml", Report("x-2", "2025-08-12", "chain: [anonymous]\nrelations: [{strengthens: x-1.told}]"))));

    [Fact]
    public void A_report_whose_last_day_is_open_may_have_come_out_later() => Assert.Empty(Codes(
        ("reports/x-1.yaml", Report("x-1", "{from: 2025-08-12}", "chain: [ft-2025-08-20]"))));

    [Fact]
    public void A_claim_cannot_cite_a_report_that_came_out_later() => Assert.Equal(["claim.cites-later"], Codes(
        ("reports/x-1.yaml", Report("x-1", "2025-08-12", "chain: [x-2]")),
        ("reports/x-2.yaml", Report("x-2", "2025-08-13", "chain: [anonymous]"))));

    [Fact]
    public void On_days_that_are_uncertain_only_what_cannot_be_is_a_problem() => Assert.Empty(Codes(
        ("reports/x-1.yaml", Report("x-1", "2025-08-13", "chain: [x-2]")),
        ("reports/x-2.yaml", Report("x-2", "{from: 2025-08-12, to: 2025-08-20}", "chain: [anonymous]"))));

    [Theory]
    [InlineData("relations: [{contradicts: bloomberg-2025-08-12.core}, {confirms: bloomberg-2025-08-12.core}]", "relation.contradicting")]
    [InlineData("relations: [{denies: bloomberg-2025-08-12.core}, {repeats: bloomberg-2025-08-12.core}]", "relation.contradicting")]
    [InlineData("relations: [{alters: x-1.told}]", "relation.itself")]
    [InlineData("relations: [{alters: bloomberg-2025-08-12.core}, {alters: bloomberg-2025-08-12.core}]", "relation.twice")]
    [InlineData("relations: [{repeats: ft-2025-08-20.stop-new-orders}]", "relation.later")]
    public void Relations_that_cannot_be_are_problems(string relations, string code) =>
        Assert.Equal([code], Codes(("reports/x-1.yaml", Report("x-1", "2025-08-12", $"chain: [anonymous]\n{relations}"))));

    [Fact]
    public void Two_claims_that_say_the_opposite_of_each_other_are_a_problem() => Assert.Contains("relation.contradicting", Codes(
        ("reports/x-1.yaml", Report("x-1", "2025-08-12", "chain: [anonymous]\nrelations: [{contradicts: x-2.told}]")),
        ("reports/x-2.yaml", Report("x-2", "2025-08-12", "chain: [anonymous]\nrelations: [{confirms: x-1.told}]"))));

    [Theory]
    [InlineData("sides:\n  - {says: \"a\", claims: [bloomberg-2025-08-12.core]}", "conflict.sides")]
    [InlineData("sides:\n  - {says: \"a\", claims: [bloomberg-2025-08-12.core]}\n  - {says: \"b\", claims: []}", "conflict.side")]
    [InlineData("sides:\n  - {says: \"a\", claims: [bloomberg-2025-08-12.core]}\n  - {says: \"b\", claims: [bloomberg-2025-08-12.core]}", "conflict.both-sides")]
    [InlineData("sides:\n  - {says: \"a\", claims: [bloomberg-2025-08-12.core]}\n  - {says: \"b\", claims: [nobody.said]}", "reference.unknown")]
    public void A_conflict_has_two_sides_of_known_claims(string sides, string code) =>
        Assert.Equal([code], Codes(("conflicts/x.yaml", $"conflict: x\nquestion: \"Q?\"\nkind: contradiction\n{sides}")));

    [Fact]
    public void A_press_word_names_a_claim_and_an_act_that_exist() => Assert.Equal(["reference.unknown", "reference.unknown"], Codes(
        ("lexicons/x.yaml", "lexicon: x\nwords:\n  - {word: ban, note: \"n\", uses: [{claim: nobody.said, for: no-act, in_law: \"nothing\"}]}")));
}

using Chokepoint.Diagnostics;
using Chokepoint.Facts.Dossiers;

namespace Chokepoint.Tests.Facts.Dossiers;

public sealed class LoaderTests
{
    private static readonly (string, string) Head = ("dossier.yaml", "format: 2\nhorizons: {us: 2026-01-01}\n");

    private static readonly (string, string) Vendor = ("parties/acme.yaml", "party: acme\nkind: company\nnames: [{text: Acme, language: en}]\n");

    private static readonly (string, string) Sheet = ("sources/sheet.yaml", "source: sheet\ntitle: A sheet\nkind: vendor page\n");

    private const string Chip = "chip: acme-x\nname: X\nfamily: x\nvendor: acme\ntype: chip\n";

    [Fact]
    public void The_shipped_dossier_has_no_problem() => Assert.True(DossierLoader.Load(Project.Path("dossier"), []).IsGood);

    [Fact]
    public void A_newer_format_is_refused_by_name()
    {
        using var dossier = new TemporaryDossier(("dossier.yaml", "format: 3\n"));
        var problem = Assert.Single(dossier.Load().Problems);
        Assert.Equal("dossier.newer-format", problem.Code);
        Assert.Contains("format 3", problem.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_of_every_file_is_told_in_one_run_with_line_and_column()
    {
        using var dossier = new TemporaryDossier(
            Head,
            Vendor,
            ("parties/broken.yaml", "party: [broken\n"),
            ("parties/other-name.yaml", "party: third\nkind: company\nnames: [{text: Third, language: en}]\n"),
            ("chips/acme-x.yaml", Chip + "figures:\n  fp16: {value: 14,8, unit: TFLOPS, sources: [nowhere]}\n  die_area: {value: -814, unit: cm2, sources: [nowhere]}\n  colour: {value: 1}\n"));
        var problems = dossier.Load().Problems;
        var codes = problems.Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        Assert.Superset(new HashSet<string> { "yaml.syntax", "id.file", "figure.sign", "figure.unit", "key.unknown", "reference.unknown" }, codes);
        Assert.All(problems.Where(p => p.Code != "yaml.syntax"), p => Assert.True(p.Place.Line > 0, p.ToString()));
        Assert.All(problems, p => Assert.NotEmpty(p.Remedy));
    }

    [Fact]
    public void A_comma_for_a_point_is_named_as_such()
    {
        using var dossier = new TemporaryDossier(Head, Vendor, Sheet, ("chips/acme-x.yaml", Chip + "figures:\n  fp16: {value: \"14,8\", unit: TFLOPS, sources: [sheet]}\n"));
        Assert.Contains("point", dossier.Load().Problems.First(p => p.Code == "number.form").Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sourced_value_names_its_source()
    {
        using var dossier = new TemporaryDossier(Head, Vendor, ("chips/acme-x.yaml", Chip + "figures:\n  fp16: {value: 148, unit: TFLOPS}\n"));
        Assert.Contains("fact.no-source", dossier.Codes());
    }

    [Fact]
    public void An_unknown_reference_names_the_nearest()
    {
        using var dossier = new TemporaryDossier(Head, Vendor, ("chips/acme-x.yaml", Chip.Replace("vendor: acme", "vendor: acne", StringComparison.Ordinal)));
        Assert.Contains("acme", dossier.Load().Problems.Single(p => p.Code == "reference.unknown").Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_reference_is_told_where_it_stands()
    {
        using var dossier = new TemporaryDossier(Head, Vendor, ("chips/acme-x.yaml", Chip + "figures:\n  fp16:\n    value: 148\n    unit: TFLOPS\n    sources: [nowhere]\n"));
        var place = dossier.Load().Problems.Single(p => p.Code == "reference.unknown").Place;
        Assert.Equal((10, 15), (place.Line, place.Column));
    }

    [Fact]
    public void A_provision_that_yields_to_itself_and_a_ring_of_provisions_are_found()
    {
        const string jurisdiction = "jurisdiction: us\ntitle: US\nmethod: law\nhorizon: 2026-01-01\nscale: [{strength: 3, name: licence, outcome: licence}]\npolicies: {unstated: {at_least: 3, at_most: 3}}\n";
        static string Provision(string id, string yields) =>
            $"  - id: {id}\n    title: T\n    step: requirement\n    cite: {{text: T, evidence: O}}\n    versions: [{{from: 2025-01-01, status: in_force}}]\n    yields_to: [{yields}]\n    when: {{datacenter: yes}}\n    then: {{licence: unstated}}\n";
        using var dossier = new TemporaryDossier(
            Head,
            ("jurisdictions/us.yaml", jurisdiction),
            ("acts/us/a.yaml", "act: a\ntitle: A\njurisdiction: us\nform: rule\nknown: 2025-01-01\nprovisions:\n" + Provision("p.one", "p.two") + Provision("p.two", "p.one") + Provision("p.self", "p.self")));
        var codes = dossier.Codes();
        Assert.Contains("provision.ring", codes);
        Assert.Contains("provision.yields-to-itself", codes);
    }

    [Fact]
    public void A_listing_that_could_never_answer_is_a_problem()
    {
        using var dossier = new TemporaryDossier(Head, ("parties/acme.yaml", "party: acme\nkind: company\nnames: [{text: Acme, language: en}]\nlistings: [{list: entity-list, status: listed}]\n"));
        Assert.Contains("listing.day", dossier.Codes());
    }

    [Fact]
    public void A_text_that_is_not_UTF_8_is_a_problem()
    {
        using var dossier = new TemporaryDossier(Head);
        File.WriteAllBytes(Path.Combine(dossier.Folder, "note.yaml"), [(byte)'a', 0xE9, (byte)'b']);
        Assert.Contains("yaml.encoding", dossier.Codes());
    }

    [Theory]
    [InlineData("  fp16: {value: 608,5, unit: TFLOPS, sources: [sheet]}\n", "point for the decimal sign")]
    [InlineData("  fp16: {value：608, unit: TFLOPS, sources: [sheet]}\n", "plain colon")]
    public void A_slip_of_the_keyboard_is_named(string line, string remedy)
    {
        using var dossier = new TemporaryDossier(Head, Vendor, Sheet, ("chips/acme-x.yaml", Chip + "figures:\n" + line));
        Assert.Contains(dossier.Load().Problems, p => p.Remedy.Contains(remedy, StringComparison.Ordinal));
    }

    [Fact]
    public void A_draft_counts_only_where_it_is_laid_over()
    {
        Assert.DoesNotContain("us.bill.safe-chips", Project.Dossier.Provisions.Keys);
        var over = DossierLoader.Load(Project.Path("dossier"), [Project.Path("dossier", "drafts", "safe-chips")]);
        Assert.Empty(over.Problems);
        Assert.Contains("us.bill.safe-chips", over.Value!.Provisions.Keys);
    }

    [Fact]
    public void A_folder_without_a_head_is_not_searched()
    {
        using var folder = new TemporaryDossier(("anything/else.yaml", ": : :"));
        Assert.Equal("dossier.no-format", Assert.Single(folder.Load().Problems).Code);
    }

    [Fact]
    public void An_overlay_lies_over_the_shipped_facts_and_is_part_of_the_version()
    {
        using var shipped = new TemporaryDossier(Head, Vendor, Sheet, ("chips/acme-x.yaml", Chip + "figures:\n  fp16: {value: 148, unit: TFLOPS, sources: [sheet]}\n"));
        using var overlay = new TemporaryDossier(("chips/acme-x.yaml", Chip + "figures:\n  fp16: {value: 200, unit: TFLOPS, sources: [sheet]}\n"));
        var (plain, over) = (shipped.Load().Value!, shipped.Load(overlay.Folder).Value!);
        Assert.Equal("200", over.Chips["acme-x"].Figures[Chokepoint.Facts.Chips.FigureKind.Fp16]!.Value!.Value.ToString());
        Assert.Equal(overlay.Folder, over.Chips["acme-x"].Overlay);
        Assert.NotEqual(plain.Version.Hash, over.Version.Hash);
        Assert.Equal(plain.Version.Hash, shipped.Load().Value!.Version.Hash);
    }

    [Fact]
    public void Leaving_out_a_claim_that_does_not_exist_names_the_nearest()
    {
        var problem = Assert.Single(DossierLoader.Without(Project.Dossier, ["reuters-2025-08-12.summon"], Place.Of("--without")).Problems);
        Assert.Contains("reuters-2025-08-12.summons", problem.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("horizons: {us: 2026-01-01}\n", "dossier.yaml")]
    [InlineData("format: one\n", "dossier.yaml")]
    [InlineData("- a list\n", "dossier.yaml")]
    [InlineData("format: 2\nhorizons: {lists: soon}\n", "dossier.yaml")]
    public void A_head_that_cannot_be_read_is_a_problem_at_its_place(string head, string file)
    {
        using var dossier = new TemporaryDossier(("dossier.yaml", head));
        Assert.Contains(dossier.Load().Problems, p => p.Place.File.EndsWith(file, StringComparison.Ordinal));
    }

    [Fact]
    public void A_claim_with_readings_has_no_scope_or_strength_beside_them()
    {
        const string report = "report: paper\noutlet: acme\nknown: 2025-01-01\nseen_as: original\nclaims:\n  - id: paper.one\n    says: \"One\"\n    evidence: N\n    work: [government]\n    products: {families: [x]}\n    readings: [{at_least: 3, at_most: 4}]\n";
        using var dossier = new TemporaryDossier(Head, Vendor, ("reports/paper.yaml", report));
        Assert.Contains("claim.readings", dossier.Codes());
    }

    [Fact]
    public void A_claim_left_out_is_part_of_the_version()
    {
        const string claim = "reuters-2025-08-12.summons";
        var without = DossierLoader.Without(Project.Dossier, [claim], Place.Of("--without")).Value!;
        Assert.Equal([claim], without.Version.Without);
        Assert.False(without.Claims.ContainsKey(claim));
        Assert.DoesNotContain(without.Acts.Values, a => a.Claims.Contains(claim));
    }

    [Fact]
    public void A_file_that_is_not_read_and_an_overlay_that_adds_nothing_are_problems()
    {
        using var shipped = new TemporaryDossier(Head, Vendor);
        using var overlay = new TemporaryDossier(("authorisations/own.yml", "authorisation: own\n"));
        Assert.Equal(["dossier.empty", "dossier.unread"], shipped.Load(overlay.Folder).Problems.Select(p => p.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_claim_that_no_act_names_and_that_retells_nothing_is_a_problem()
    {
        const string report = "report: paper\noutlet: acme\nknown: 2025-01-01\nseen_as: original\nclaims:\n  - id: paper.one\n    says: \"One\"\n    evidence: N\n    products: {vendors: [acme]}\n    at_least: 3\n    at_most: 4\n";
        using var dossier = new TemporaryDossier(Head, Vendor, ("reports/paper.yaml", report));
        Assert.Equal(["claim.no-act"], dossier.Codes());
    }
}

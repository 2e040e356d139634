using System.Text.Json;
using Chokepoint.Application.Assessing;
using Chokepoint.Application.Ledgers;
using Chokepoint.Diagnostics;
using Chokepoint.Reports.Json;
using Chokepoint.Reports.Json.Ledgers;
using Chokepoint.Reports.Text;
using Chokepoint.Reports.Text.Ledgers;

namespace Chokepoint.Tests.Reports.Ledgers;

/// <summary>What the ledger prints.</summary>
public sealed class LedgerOutputTests
{
    private const string Q1 = "chip=nvidia-h20-96gb; units=20000; buyer=tencent; kind=export; to=CN; use=inference; work=commercial";

    private static ReadLedger On(string known) => new(Project.Dossier, Ask.Day(known), Project.Program);

    private static string Page(TextPage page) => string.Join('\n', page.Plain().Split('\n').Where(l => !l.StartsWith("chokepoint ", StringComparison.Ordinal) && !l.StartsWith("  chokepoint ", StringComparison.Ordinal)));

    [Fact]
    public void The_conflict_over_the_platforms() => Golden.Matches("ledger-conflict-platforms.txt", Page(ConflictListText.Write(On("2025-09-30").Conflicts("platforms told stop"))));

    [Fact]
    public void The_chain_of_must_not_use() => Golden.Matches("ledger-chain-s1-6.txt", Page(ClaimSheetText.Write(On("2025-09-30").Chain("S1.6", Place.Of("ID")).Value!)));

    [Fact]
    public void The_table_of_Q4() => Golden.Matches("assess-known-days-q4.txt", Page(KnownDaysText.Write(new CompareDays(Project.Dossier, Project.Program).Of(Ask.Deal(Q1), Ask.Day("2025-08-15"), [.. new[] { "2025-08-10", "2025-08-13", "2025-08-21", "2025-09-18" }.Select(Ask.Day)]))));

    [Fact]
    public void The_words_of_the_press() => Golden.Matches("ledger-words.txt", Page(PressWordText.Write(On("2025-09-30").Words())));

    public static TheoryData<string> Answers() => ["claims", "motives", "chain", "conflicts", "acts", "reports", "sources", "words", "days"];

    [Theory]
    [MemberData(nameof(Answers))]
    public void No_answer_has_a_key_twice_and_each_names_its_versions(string name)
    {
        var ledger = On("2025-09-30");
        var text = name switch
        {
            "claims" => LedgerJson.Write(ledger.Claims(ClaimTopic.Claims, null)),
            "motives" => LedgerJson.Write(ledger.Claims(ClaimTopic.Motives, null)),
            "chain" => LedgerJson.Write(ledger.Chain("S1.6", Place.Of("ID")).Value!),
            "conflicts" => LedgerJson.Write(ledger.Conflicts(null)),
            "acts" => LedgerJson.Write(ledger.Acts(null, byReport: false)),
            "reports" => LedgerJson.Write(ledger.Reports(null)),
            "sources" => LedgerJson.Write(ledger.Sources(null)),
            "words" => LedgerJson.Write(ledger.Words()),
            _ => KnownDaysJson.Write(new CompareDays(Project.Dossier, Project.Program).Of(Ask.Deal(Q1), Ask.Day("2025-08-15"), [Ask.Day("2025-08-10"), Ask.Day("2025-08-13")])),
        };
        using var document = JsonDocument.Parse(text);
        Assert.Equal(Project.Dossier.Version.Hash, document.RootElement.GetProperty("versions").GetProperty("dossier").GetString());
        Once(document.RootElement, "");
    }

    [Fact]
    public void A_private_claim_is_marked_in_every_form()
    {
        var dossier = Ledger.Asked.Over("""
            report: example-private
            outlet: ft
            known: 2025-08-14
            seen_as: original
            claims:
              - id: example-private.told
                says: "Told in private\u202E."
                chain: [anonymous]
                evidence: A(2)
                addressee: {parties: [tencent], role: buyer}
                products: {families: [h20]}
                at_least: 4
                at_most: 4
                relations: [{contradicts: reuters-2025-08-12.summons, about: "the same"}]
            """);
        var list = new ReadLedger(dossier, Ask.Day("2025-08-15"), Project.Program).Claims(ClaimTopic.Claims, "private");
        Assert.Contains("From the overlay", ClaimListText.Write(list).Plain(), StringComparison.Ordinal);
        Assert.Contains("\"overlay\": \"/", LedgerJson.Write(list), StringComparison.Ordinal);
        Assert.Contains("overlay:/", Chokepoint.Reports.Stix.StixBundle.Write(list), StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', ClaimListText.Write(list).Plain());
    }

    private static void Once(JsonElement element, string at)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            var keys = element.EnumerateObject().Select(p => p.Name).ToArray();
            Assert.True(keys.Length == keys.Distinct(StringComparer.Ordinal).Count(), $"{at}: {string.Join(", ", keys)}");
            foreach (var property in element.EnumerateObject())
                Once(property.Value, $"{at}.{property.Name}");
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Once(item, at + "[]");
        }
    }
}

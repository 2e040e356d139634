using Chokepoint.Application.Rows;
using System.Text;
using System.Text.RegularExpressions;
using Chokepoint.Application.Assessing;
using Chokepoint.Application.Chips;
using Chokepoint.Application.Classifying;
using Chokepoint.Application.Rulebooks;
using Chokepoint.Diagnostics;
using Chokepoint.Reports.Json;
using Chokepoint.Reports.Text;

namespace Chokepoint.Tests.Reports;

/// <summary>Whole outputs, one situation a file.</summary>
public sealed partial class GoldenTests
{
    [Fact]
    public void A_chip_by_figures_without_a_die_area() =>
        Golden.Matches("classify-tpp-2399.txt", Plain(ClassificationText.Write(new ClassifyChip(Project.Dossier, Project.Program).Of(Ask.Deal("figures.tpp=2399; figures.datacenter=yes"), Ask.On("2024-06-01")))));

    [Fact]
    public void A_fragile_chip() =>
        Golden.Matches("classify-l20.txt", Plain(ClassificationText.Write(new ClassifyChip(Project.Dossier, Project.Program).Of(Ask.Deal("chip=nvidia-l20"), Ask.On("2024-06-01")))));

    [Fact]
    public void A_chip_sheet() => Golden.Matches("chip-h20.txt", Plain(ChipText.Write(new ShowChip(Project.Dossier, Project.Program).Of(Project.Dossier.Chips["nvidia-h20-96gb"]))));

    [Fact]
    public void A_provision() => Golden.Matches("rules-show-3a090-b.txt", Plain(RulesText.Write(new ShowRules(Project.Dossier, Project.Program).Show("us.3a090.b", Ask.Day("2026-11-26"), Place.Of("ID")).Value!)));

    [Fact]
    public void An_Ascend_bought_in_China() =>
        Golden.Matches("assess-ascend-910c-at-home.txt", Plain(BriefText.Write(new Assess(Project.Dossier, Project.Program).Of(Ask.Deal("chip=huawei-ascend-910c; buyer=alibaba; kind=purchase; from=CN; to=CN; jurisdiction=no"), Ask.On("2025-08-15", "2025-08-15")))));

    [Fact]
    public void Rows_of_a_table()
    {
        var rows = new ClassifyRows(Project.Dossier);
        string[] header = ["chip", "on", "to"];
        var classified = new[] { ("nvidia-h20-96gb", "2025-05-01"), ("nvidia-l20", "2024-06-01"), ("no-such-chip", "2024-06-01") }
            .Select((r, i) => rows.Of(new TableRow("rows.csv", i + 2, new Dictionary<string, string> { ["chip"] = r.Item1, ["on"] = r.Item2, ["to"] = "CN" }, header), Ask.Day("2026-11-26")))
            .ToArray();
        Golden.Matches("classify-rows.txt", Plain(RowsText.Write(classified)));
        Assert.Contains("no-such-chip", Assert.Single(classified[2].Problems).What, StringComparison.Ordinal);
        using var stream = new MemoryStream();
        RowsJson.Write(classified, stream);
        Assert.Contains("\"rejected\": 1", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    // The version of the facts changes with every fact; what it is does not belong to the form of an output.
    private static string Plain(TextPage page) => Version().Replace(page.Plain(), "dossier HASH (N files)");

    [GeneratedRegex(@"dossier [0-9a-f]{16} \(\d+ files\)")]
    private static partial Regex Version();
}

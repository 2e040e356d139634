using System.Text;
using Chokepoint.Application.Chips;
using Chokepoint.Facts.Quantities;
using Chokepoint.Reports.Words;

namespace Chokepoint.Tests.Reports;

/// <summary>docs/classified.md is what the program answers.</summary>
public sealed class ClassifiedTests
{
    private static readonly string[] Days = ["2022-11-01", "2023-12-01", "2025-01-20", "2026-01-20"];

    [Fact]
    public void The_table_of_all_chips_in_the_documents_is_the_answer_given() => Golden.IsFile(Table(), "docs", "classified.md");

    private static string Table()
    {
        // What is known to the last day that our data cover: the table does not change with the calendar.
        var known = Project.Dossier.Jurisdictions["us"].Horizon;
        var lists = Days.Select(d => new ListChips(Project.Dossier, Project.Program).Of(new(Ask.Day(d), known))).ToArray();
        var text = new StringBuilder()
            .Append("# Every chip on four days\n\n")
            .Append("The level of ECCN 3A090 of each chip in the dossier, as `chips --on DAY` gives it, with what was known on ").Append(Say.Day(known)).Append(".\n")
            .Append("`unknown` means that our figures do not settle it; `classify --chip ID --on DAY` says what is missing. TPP in TOPS x bits,\ndensity in TPP/mm2; a blank is not known.\n\n")
            .Append("This file is made by the tests, and a test compares it with the answers: `CHOKEPOINT_UPDATE_GOLDEN=1 dotnet test --solution\nChokepoint.slnx` writes it anew.\n\n")
            .Append("| chip | vendor | TPP | density | ").AppendJoin(" | ", Days).Append(" |\n|---|---|---|---|").Append(string.Concat(Days.Select(_ => "---|"))).Append('\n');
        foreach (var (chip, i) in lists[0].Chips.Select((c, i) => (c, i)))
        {
            text.Append("| ").Append(chip.Chip.Id).Append(" | ").Append(chip.Chip.Vendor).Append(" | ").Append(ChipWords.Range(chip.Figures[Measure.Tpp].Stated)).Append(" | ")
                .Append(ChipWords.Range(chip.Density)).Append(" | ").AppendJoin(" | ", lists.Select(l => l.Chips[i].Level)).Append(" |\n");
        }

        return text.ToString();
    }
}

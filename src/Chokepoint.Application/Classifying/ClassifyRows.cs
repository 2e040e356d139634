using Chokepoint.Application.Rows;
using Chokepoint.Diagnostics;
using Chokepoint.Facts.Cases;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Questions;

namespace Chokepoint.Application.Classifying;

/// <summary>Classifies the rows of a table, one chip and day a row.</summary>
public sealed class ClassifyRows(Dossier dossier)
{
    private readonly Classify _classify = new(Books.Of(dossier));

    /// <summary>The columns of the table; an empty cell is not given.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["chip", "on", "vendor", "to", "tpp", "die_area", "datacenter", "memory_bandwidth", "io_bandwidth"];

    public static IReadOnlyList<(string Column, string Remedy)> Required { get; } = [("on", "Add the day of each row as 2025-08-15.")];

    /// <summary>One classification a row, or the row's problems.</summary>
    public ClassifiedRow Of(TableRow row, DateOnly known)
    {
        var problems = new Problems();
        var cells = row.Cells;
        var fields = new List<(string, string, Place)>();
        var figures = Columns.Skip(4).Where(c => cells.ContainsKey(c)).ToArray();
        if (figures.Length == 0)
        {
            Add("chip", "chip");
            if (cells.ContainsKey("vendor"))
                Add("manufacturer", "vendor");
        }
        else
        {
            foreach (var figure in figures)
                Add("figures." + figure, figure);
            Add("figures.vendor", "vendor");
        }

        Add("to", "to");
        var on = Day(cells.GetValueOrDefault("on"), row.PlaceOf("on"), problems);
        var deal = CaseReader.FromFields(fields, dossier);
        problems.AddAll(deal.Problems);
        if (figures.Length == 0 && !cells.ContainsKey("chip"))
            problems.Add("row.no-chip", row.PlaceOf("chip"), "The row names no chip and gives no figure", "Give a chip's id, or figures.");
        if (row.Beyond > 0)
            problems.Add("row.cells", new Place(row.File, row.Line, row.Header.Count + 1), $"The row has {row.Beyond} more cells than the header", "Put quotes around a cell that holds a comma.");
        return problems.Any
            ? new ClassifiedRow(row, null, problems.InOrder())
            : new ClassifiedRow(row, RowAnswer.Of(_classify.Of(deal.Value!, new TwoClocks(on!.Value, known))), []);

        void Add(string key, string column)
        {
            if (cells.TryGetValue(column, out var cell))
                fields.Add((key, cell, row.PlaceOf(column)));
        }
    }

    private static DateOnly? Day(string? text, Place place, Problems problems)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day))
            return day;
        problems.Add("date.form", place, text is null ? "The day is missing" : "This is no day", "Write a day as 2025-08-15.");
        return null;
    }
}

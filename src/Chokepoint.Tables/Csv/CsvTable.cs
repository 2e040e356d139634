using System.Text;
using Chokepoint.Application.Rows;
using Chokepoint.Diagnostics;
using Sylvan.Data.Csv;

namespace Chokepoint.Tables.Csv;

/// <summary>Reads a CSV table with known columns, row by row.</summary>
public static class CsvTable
{
    /// <summary>The rows of a table.</summary>
    /// <param name="path">The file.</param>
    /// <param name="option">The option that names it.</param>
    /// <param name="columns">The columns that it may have.</param>
    /// <param name="required">Those it must have, each with how to fill it.</param>
    /// <param name="problems">Where problems go.</param>
    public static IEnumerable<TableRow> Read(string path, string option, IReadOnlyList<string> columns, IReadOnlyList<(string Column, string Remedy)> required, Problems problems)
    {
        using var text = Open(path, option, problems);
        if (text is null)
            yield break;
        using var csv = Try(() => CsvDataReader.Create(text, new CsvDataReaderOptions { HasHeaders = true, BufferSize = 0x40000 }), path, 1, problems);
        if (csv is null)
            yield break;
        var header = new string[csv.FieldCount];
        for (var i = 0; i < header.Length; i++)
            header[i] = csv.GetName(i).Trim();
        foreach (var column in header.Where(c => !columns.Contains(c, StringComparer.Ordinal)))
            problems.Add("csv.column", new Place(path, 1, Array.IndexOf(header, column) + 1), $"There is no column '{Shown.Short(column)}'", Nearest.Remedy(column, columns, $"Columns: {string.Join(", ", columns)}."));
        foreach (var twice in header.GroupBy(c => c, StringComparer.Ordinal).Where(g => g.Count() > 1))
            problems.Add("csv.column", new Place(path, 1, Array.LastIndexOf(header, twice.Key) + 1), $"The column '{Shown.Short(twice.Key)}' stands twice", "Keep one of them.");
        foreach (var (column, remedy) in required.Where(r => !header.Contains(r.Column, StringComparer.Ordinal)))
            problems.Add("csv.column", new Place(path, 1, 1), $"The column '{column}' is missing", remedy);
        if (problems.Any)
            yield break;
        var line = 2 + header.Sum(LineBreaks);
        while (Try(() => csv.Read() ? csv : null, path, line, problems) is not null)
        {
            var cells = new Dictionary<string, string>(StringComparer.Ordinal);
            var breaks = 0;
            for (var i = 0; i < csv.RowFieldCount; i++)
            {
                var cell = csv.GetString(i);
                breaks += LineBreaks(cell);
                if (cell.Contains('\0', StringComparison.Ordinal))
                {
                    problems.Add("csv.binary", new Place(path, line, i + 1), "The table holds binary data", "Give a CSV text in UTF-8.");
                    yield break;
                }

                if (i < header.Length && cell.Trim() is { Length: > 0 } trimmed)
                    cells[header[i]] = trimmed;
            }

            yield return new TableRow(path, line, cells, header, Math.Max(0, csv.RowFieldCount - header.Length));
            line += 1 + breaks;
        }
    }

    // A quoted cell may run over several lines.
    private static int LineBreaks(string cell) => cell.Count(c => c == '\n');

    // A file that is no CSV is a problem of the input, at its line.
    private static T? Try<T>(Func<T?> read, string path, int line, Problems problems)
        where T : class
    {
        try
        {
            return read();
        }
        catch (DecoderFallbackException)
        {
            problems.Add("csv.encoding", new Place(path, line, 1), "The table is not UTF-8 from about this line on", PlainText.Remedy);
            return null;
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException or InvalidDataException)
        {
            problems.Add("csv.form", new Place(path, line, 1), $"This is no CSV table: {e.Message.TrimEnd('.')}", "Check quotes and the header line.");
            return null;
        }
    }

    private static StreamReader? Open(string path, string option, Problems problems)
    {
        try
        {
            if (File.Exists(path) && new FileInfo(path).Length > 0)
                return new StreamReader(path, PlainText.Utf8);
            var what = string.IsNullOrWhiteSpace(path) ? "The name of the table is empty" : Directory.Exists(path) ? "This is a folder" : File.Exists(path) ? "The table is empty" : "There is no such file";
            problems.Add("csv.unreadable", Place.Of(string.IsNullOrWhiteSpace(path) ? option : path), what, "Name a CSV file with a header line.");
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add("csv.unreadable", Place.Of(path), $"The file cannot be read: {e.Message.TrimEnd('.')}", "Check the path.");
            return null;
        }
    }
}

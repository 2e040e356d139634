using System.Globalization;
using Chokepoint.Diagnostics;
using Chokepoint.Facts.Cases;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Questions;

namespace Chokepoint.Tests;

/// <summary>Asks questions of the shipped dossier in few words.</summary>
internal static class Ask
{
    private static readonly Lazy<RuleBook> Book = new(() => Chokepoint.Application.Books.Of(Project.Dossier));

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static TwoClocks On(string on, string? known = null) => new(Day(on), Day(known ?? "2026-11-26"));

    /// <summary>A deal from fields as a command would give them: <c>chip=..., buyer=...</c>.</summary>
    public static Deal Deal(string fields, Dossier? dossier = null)
    {
        var told = fields.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(f => f.Split('=', 2))
            .Select(f => (f[0], f[1], Place.Of(f[0])))
            .ToArray();
        var read = CaseReader.FromFields(told, dossier ?? Project.Dossier);
        Assert.True(read.IsGood, string.Join("\n", read.Problems));
        return read.Value!;
    }

    public static Judgement Judge(string fields, string on, string? known = null) => Judgement.Of(Book.Value, Deal(fields), On(on, known));

    public static Classification Classify(string fields, string on, string? known = null) => new Classify(Book.Value).Of(Deal(fields), On(on, known));
}

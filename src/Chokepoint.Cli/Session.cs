using System.CommandLine;
using System.Globalization;
using Chokepoint.Diagnostics;
using Chokepoint.Facts.Dossiers;

namespace Chokepoint.Cli;

/// <summary>One run of a command: its dossier, its day, and the problems met.</summary>
internal sealed class Session(ParseResult parsed, CommonOptions common)
{
    private const string DossierVariable = "CHOKEPOINT_DOSSIER";

    public Problems Problems { get; } = new();

    /// <summary>The files that the user named to be read, as full paths: an answer never replaces one.</summary>
    public HashSet<string> Inputs { get; } = new(StringComparer.Ordinal);

    public string Format => parsed.GetValue(common.Format)!;

    public string? Out => parsed.GetValue(common.Out);

    /// <summary>Today in UTC: the default of what is known.</summary>
    public static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    /// <summary>The day by which things were known, when it was told: by option, or by the case.</summary>
    public DateOnly? Known(DateOnly? ofCase = null)
    {
        var known = Day(common.Known) ?? ofCase;

        // A day that has begun somewhere on earth may be the user's today.
        if (known > Today.AddDays(1))
            Problems.Add("date.future", Place.Of("--known"), $"What will be known on {known:yyyy-MM-dd} is not known yet", "Name today or an earlier day, or leave it out.");
        return known;
    }

    /// <summary>Loads the dossier, or reports what is wrong with it.</summary>
    public Dossier? Load()
    {
        var folder = parsed.GetValue(common.Dossier) ?? Environment.GetEnvironmentVariable(DossierVariable) ?? Path.Combine(AppContext.BaseDirectory, "dossier");
        var loaded = DossierLoader.Load(folder, parsed.GetValue(common.Overlay)!);
        Problems.AddAll(loaded.Problems);
        if (loaded.Value is not { } dossier || parsed.GetValue(common.Without) is not { Length: > 0 } without)
            return loaded.Value;
        var less = DossierLoader.Without(dossier, without);
        Problems.AddAll(less.Problems);
        return less.Value;
    }

    /// <summary>A day given as an option.</summary>
    public DateOnly? Day(Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        Problems.Add("date.form", Place.Of(option.Name), $"'{text}' is no day", "Write a day of the calendar as 2025-08-15.");
        return null;
    }

    /// <summary>Tells all problems on standard error. Where all of them are options, the usage was wrong and not the input.</summary>
    public int Fail()
    {
        foreach (var problem in Problems.InOrder())
            Console.Error.WriteLine(problem.ToString());
        return Problems.All.All(p => p.Code.StartsWith("option.", StringComparison.Ordinal)) ? ExitCode.Usage : ExitCode.Problems;
    }
}

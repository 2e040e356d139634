using System.CommandLine;
using System.Globalization;
using Chokepoint.Diagnostics;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Reports.Text;

namespace Chokepoint.Cli;

/// <summary>One run of a command: its dossier, its day, and the problems met.</summary>
internal sealed class Session(ParseResult parsed, CommonOptions common)
{
    private const string DossierVariable = "CHOKEPOINT_DOSSIER";

    public Problems Problems { get; } = new();

    /// <summary>What this call reads, as real paths: an answer never replaces it.</summary>
    private readonly List<string> _inputs = [];

    /// <summary>The folder of the dossier: told by option, else by the environment, else the installed one.</summary>
    public string Folder => parsed.GetValue(common.Dossier) ?? Environment.GetEnvironmentVariable(DossierVariable) ?? Path.Combine(AppContext.BaseDirectory, "dossier");

    public string Format => parsed.GetValue(common.Format)!;

    public string? Out => parsed.GetValue(common.Out);

    /// <summary>The columns of a page: those of the terminal, within reason; to a file or a pipe the usual ones.</summary>
    public int Width => Out is null && !Console.IsOutputRedirected ? Math.Clamp(Console.WindowWidth, 70, TextPage.Usual) : TextPage.Usual;

    /// <summary>Today in UTC: the default of what is known.</summary>
    public static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    // A day that has begun somewhere on earth may be the user's today.
    public static DateOnly LastKnown => Today.AddDays(1);

    /// <summary>The day by which things were known, when it was told.</summary>
    public DateOnly? Known()
    {
        if (common.TakesSeveralDays && HasSeveralDays)
            return KnownDays() is { Count: > 0 } days ? days[^1] : null;
        var known = Day(common.Known);
        Guard(known);
        return known;
    }

    /// <summary>Were several days told, by which things were known?</summary>
    public bool HasSeveralDays => parsed.GetValue(common.Known)?.Contains(',', StringComparison.Ordinal) == true;

    /// <summary>The days by which things were known, where the command takes several.</summary>
    public IReadOnlyList<DateOnly> KnownDays()
    {
        var days = (parsed.GetValue(common.Known) ?? "").Split(',', StringSplitOptions.TrimEntries).Select(t => Day(common.Known, t)).OfType<DateOnly>().ToArray();
        foreach (var day in days)
            Guard(day);
        return days;
    }

    private void Guard(DateOnly? known)
    {
        if (known > LastKnown)
            Problems.Add("date.future", Place.Of("--known"), $"What will be known on {known:O} is not known yet", "Name today or an earlier day, or leave it out.");
    }

    /// <summary>Notes a file or folder that is read.</summary>
    public void Reads(string path)
    {
        if (path.Trim().Length > 0)
            _inputs.Add(RealPath.Of(path));
    }

    /// <summary>Is it a file that this call reads, or one inside a folder that it reads?</summary>
    public bool IsInput(string realPath) =>
        _inputs.Exists(input => realPath == input || realPath.StartsWith(input + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    /// <summary>Loads the dossier; what is wrong with it is for the caller to tell.</summary>
    public Checked<Dossier> TryLoad()
    {
        var overlays = parsed.GetValue(common.Overlay)!;
        foreach (var read in overlays.Append(Folder).Where(Directory.Exists))
            Reads(read);
        return DossierLoader.Load(Folder, overlays);
    }

    /// <summary>Loads the dossier, or reports what is wrong with it; with a claim to leave out that it does not hold, the whole.</summary>
    public Dossier? Load()
    {
        var loaded = TryLoad();
        Problems.AddAll(loaded.Problems);
        if (loaded.Value is not { } dossier || parsed.GetValue(common.Without) is not { Length: > 0 } without)
            return loaded.Value;
        var less = DossierLoader.Without(dossier, without, Place.Of(common.Without.Name));
        Problems.AddAll(less.Problems);
        return less.Value ?? dossier;
    }

    /// <summary>A day given as an option.</summary>
    public DateOnly? Day(Option<string?> option) => parsed.GetValue(option) is { } text ? Day(option, text) : null;

    private DateOnly? Day(Option<string?> option, string text)
    {
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

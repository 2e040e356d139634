using System.CommandLine;

namespace Chokepoint.Cli;

/// <summary>The options that every command takes.</summary>
internal sealed class CommonOptions
{
    public CommonOptions(params string[] formats)
    {
        Format = new Option<string>("--format") { Description = $"Form of the answer: {string.Join(", ", formats)}.", HelpName = string.Join('|', formats), DefaultValueFactory = _ => "text" };
        Format.AcceptOnlyFromAmong(formats);
    }

    public Option<string> Format { get; }

    public Option<string?> Known { get; private init; } = new("--known") { Description = "What could be known by this day; today when not told.", HelpName = "DATE" };

    /// <summary>The same, of a command that takes several known days.</summary>
    public static CommonOptions OfSeveralDays(params string[] formats) => new(formats)
    {
        Known = new("--known") { Description = "What could be known by this day; today when not told. Several days, with commas between, give one table.", HelpName = "DATE[,DATE...]" },
        TakesSeveralDays = true,
    };

    /// <summary>A known day may be several.</summary>
    public bool TakesSeveralDays { get; private init; }

    public Option<string?> Out { get; } = new("--out") { Description = "Write the answer to a file instead of standard output.", HelpName = "FILE" };

    public Option<string?> Dossier { get; } = new("--dossier") { Description = "Another dossier than the installed one (or set CHOKEPOINT_DOSSIER).", HelpName = "FOLDER" };

    public Option<string[]> Overlay { get; } = new("--overlay") { Description = "Private facts laid over the dossier; may repeat.", HelpName = "FOLDER", DefaultValueFactory = _ => [] };

    public Option<string[]> Without { get; } = new("--without") { Description = "Leave a claim out, to see what it carries; may repeat.", HelpName = "CLAIM", DefaultValueFactory = _ => [] };

    public void AddTo(Command command)
    {
        command.Add(Known);
        command.Add(Format);
        command.Add(Out);
        command.Add(Dossier);
        command.Add(Overlay);
        command.Add(Without);
    }
}

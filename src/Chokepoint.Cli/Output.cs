using System.CommandLine;
using System.Text;
using Chokepoint.Diagnostics;
using Chokepoint.Reports.Text;

namespace Chokepoint.Cli;

/// <summary>Writes an answer whole, or not at all, to standard output or to a file.</summary>
internal static class Output
{
    public static int Write(Session session, Func<string> text) => Write(session, null, stream => stream.Write(Encoding.UTF8.GetBytes(text())));

    /// <summary>A long answer is written as it is made.</summary>
    public static int Write(Session session, Action<Stream> write) => Write(session, null, write);

    /// <summary>A page may be coloured on a terminal; to a file or a pipe it is plain text.</summary>
    public static int Write(Session session, TextPage page) => Write(session, page, stream => stream.Write(Encoding.UTF8.GetBytes(page.Plain())));

    /// <summary>The option for a picture in a file of its own.</summary>
    public static Option<string?> PlotOption(string what) => new("--plot") { Description = $"Also write a picture to a file: {what}.", HelpName = "FILE.svg" };

    /// <summary>An answer with its picture in a file beside it, where one is asked for.</summary>
    public static int WithPlot(Session session, string? plot, Func<string> picture, Func<int> answer) =>
        WithFile(session, "--plot", plot, () => Encoding.UTF8.GetBytes(picture()), answer);

    /// <summary>An answer with another file beside it, where one is asked for: with that file refused or unwritable there is no answer.</summary>
    public static int WithFile(Session session, string option, string? path, Func<byte[]> content, Func<int> answer)
    {
        var (whole, target) = (Target(session), path is null ? null : TargetOf(session, option, path));
        if (target is not null && target == whole)
            session.Problems.Add("out.same", Place.Of(option), $"The file of {option} and the answer would be the same", "Name two files.");
        if (session.Problems.Any)
            return session.Fail();
        if (target is not null)
        {
            var bytes = content();
            if (ToFile(session, option, path!, stream => stream.Write(bytes)) is not ExitCode.Answered and var code)
                return code;
        }

        return answer();
    }

    private static int Write(Session session, TextPage? page, Action<Stream> write)
    {
        if (session.Out is { } path)
            return ToFile(session, "--out", path, write);
        if (page is not null && !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null)
        {
            Painter.Paint(page);
            return ExitCode.Answered;
        }

        try
        {
            using var output = Console.OpenStandardOutput();
            write(output);
            output.Flush();
            return ExitCode.Answered;
        }
        catch (Exception e) when (e is UnauthorizedAccessException || e is IOException io && !BrokenPipe.Is(io))
        {
            session.Problems.Add("out.unwritable", Place.Of("standard output"), $"The answer cannot be written: {e.Message.TrimEnd('.')}", "Free some space, or write elsewhere.");
            return session.Fail();
        }
    }

    /// <summary>Where the answer goes, links followed; null when it goes to standard output. A name that cannot be is a problem, told before any long work.</summary>
    public static string? Target(Session session) => session.Out is { } path ? TargetOf(session, "--out", path) : null;

    private static string? TargetOf(Session session, string option, string path)
    {
        if (path.Trim().Length == 0)
        {
            session.Problems.Add("out.empty", Place.Of(option), "The name of the file is empty", "Name a file.");
            return null;
        }

        try
        {
            var target = RealPath.Of(path);
            if (session.IsInput(target))
                session.Problems.Add("out.input", Place.Of(option), $"'{path}' is a file that this call reads, or lies in a folder of facts", "Name another file.");
            else if (Directory.Exists(target) || !Directory.Exists(Path.GetDirectoryName(target)))
                session.Problems.Add("out.unwritable", Place.Of(option), $"'{path}' is a folder, or its folder does not exist", "Name a file in a folder that exists and that you may write.");
            else if (File.Exists(target) && new FileInfo(target).IsReadOnly)
                session.Problems.Add("out.unwritable", Place.Of(option), $"'{path}' is read-only", "Name another file, or make it writable.");
            return target;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            session.Problems.Add("out.unwritable", Place.Of(option), $"'{path}' cannot be written: {e.Message.TrimEnd('.')}", "Name a file in a folder that exists and that you may write.");
            return null;
        }
    }

    private static int ToFile(Session session, string option, string path, Action<Stream> write)
    {
        if (TargetOf(session, option, path) is not { } target || session.Problems.Any)
            return session.Fail();
        try
        {
            // What is no plain file (a device or a pipe has no length) is written to, never replaced.
            if (File.Exists(target) && new FileInfo(target).Length == 0)
            {
                using var stream = new FileStream(target, FileMode.Create, FileAccess.Write);
                write(stream);
            }
            else
            {
                Replace(target, write);
            }

            return ExitCode.Answered;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            session.Problems.Add("out.unwritable", Place.Of(option), $"'{path}' cannot be written: {e.Message.TrimEnd('.')}", "Name a file in a folder that exists and that you may write.");
            return session.Fail();
        }
    }

    /// <summary>Replaces a file by a text, whole or not at all.</summary>
    public static bool Replace(Session session, string path, string text)
    {
        try
        {
            Replace(RealPath.Of(path), stream => stream.Write(PlainText.Utf8.GetBytes(text)));
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            session.Problems.Add("out.unwritable", Place.Of(path), $"The file cannot be written: {e.Message.TrimEnd('.')}", "Make it writable and begin again: what is written already stays.");
            return false;
        }
    }

    // Written beside it first under a name that nobody has, so that an interrupted run leaves no half file; what stood
    // there keeps its mode.
    private static void Replace(string target, Action<Stream> write)
    {
        var part = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        try
        {
            using (var stream = new FileStream(part, FileMode.CreateNew, FileAccess.Write))
            {
                if (!OperatingSystem.IsWindows() && File.Exists(target))
                    File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));
                write(stream);
            }

            File.Move(part, target, overwrite: true);
        }
        finally
        {
            File.Delete(part);
        }
    }
}

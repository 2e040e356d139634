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

    private static int Write(Session session, TextPage? page, Action<Stream> write)
    {
        if (session.Out is { } path)
            return ToFile(session, path, write);
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
        catch (IOException e) when (e.Message.Contains("No space left", StringComparison.Ordinal))
        {
            session.Problems.Add("out.unwritable", Place.Of("standard output"), "The answer cannot be written: no space is left", "Free some space, or write elsewhere.");
            return session.Fail();
        }
    }

    private static int ToFile(Session session, string path, Action<Stream> write)
    {
        if (path.Trim().Length == 0)
        {
            session.Problems.Add("out.empty", Place.Of("--out"), "The name of the file is empty", "Name a file.");
            return session.Fail();
        }

        try
        {
            // A link is followed, and what is no plain file (a device or a pipe has no length) is written to, never replaced.
            var file = new FileInfo(path);
            var target = file.LinkTarget is null ? path : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
            if (session.Inputs.Contains(Path.GetFullPath(target)))
            {
                session.Problems.Add("out.input", Place.Of("--out"), $"'{path}' is a file that this call reads", "Name another file.");
                return session.Fail();
            }

            if (File.Exists(target) && new FileInfo(target).Length == 0)
            {
                To(target, write);
                return ExitCode.Answered;
            }

            // Written beside it first, so that an interrupted run leaves no half file.
            var part = target + ".part";
            To(part, write);
            File.Move(part, target, overwrite: true);
            return ExitCode.Answered;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            session.Problems.Add("out.unwritable", Place.Of("--out"), $"'{path}' cannot be written: {e.Message.TrimEnd('.')}", "Name a file in a folder that exists and that you may write.");
            return session.Fail();
        }
    }

    private static void To(string path, Action<Stream> write)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write);
        write(stream);
    }
}

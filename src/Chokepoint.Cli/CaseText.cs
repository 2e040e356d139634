using System.Text;
using Chokepoint.Diagnostics;

namespace Chokepoint.Cli;

/// <summary>Opens a file that the user named, within a limit.</summary>
internal static class CaseText
{
    private const long MostBytes = 8_000_000;

    public static string? Read(string path, Problems problems)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            problems.Add("case.missing", Place.Of("the case"), "The name of the file is empty", "Name a case file.");
            return null;
        }

        try
        {
            if (Directory.Exists(path))
            {
                problems.Add("case.folder", Place.Of(path), "This is a folder", "Name a case file.");
                return null;
            }

            var file = new FileInfo(path);
            if (!file.Exists)
            {
                problems.Add("case.missing", Place.Of(path), "There is no such file", "Check the path.");
                return null;
            }

            if (file.Length > MostBytes)
            {
                problems.Add("case.too-large", Place.Of(path), $"The file has {file.Length} bytes; {MostBytes} is the most", "A case is a page of text.");
                return null;
            }

            return File.ReadAllText(path, PlainText.Utf8);
        }
        catch (DecoderFallbackException)
        {
            problems.Add("case.encoding", Place.Of(path), "The file is not UTF-8", PlainText.Remedy);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add("case.unreadable", Place.Of(path), $"The file cannot be read: {e.Message.TrimEnd('.')}", "Check its permissions.");
            return null;
        }
    }
}

using Chokepoint.Application.Assessing;
using Chokepoint.Diagnostics;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Reports.Bundles;
using Chokepoint.Reports.Json;
using Chokepoint.Reports.Text;

namespace Chokepoint.Cli;

/// <summary>Asks a bundle's question again: of the bundle's own facts, and of those at hand.</summary>
internal static class ReplayBundle
{
    public static int Run(Session session, string path)
    {
        if (session.Format == "html")
            session.Problems.Add("option.format", Place.Of("--format"), "A replay has no HTML form", "Use text or json.");
        if (session.Problems.Any || Open(session, path) is not { } bundle)
            return session.Fail();
        var own = DossierLoader.Of(bundle.Facts, bundle.Overlays);
        session.Problems.AddAll(own.Problems);
        if (own.Value is { } facts && facts.Version.Hash != bundle.DossierHash)
            session.Problems.Add("bundle.facts", Place.Of(path), $"The manifest says that the facts are {Shown.Short(bundle.DossierHash)}, and they are {facts.Version.Hash}", "Take the bundle as it was written.");
        if (session.Problems.Any)
            return session.Fail();
        var again = Ask(own.Value!, bundle, path);
        session.Problems.AddAll(again.Problems);
        if (again.Value is not { } brief)
            return session.Fail();

        // The facts at hand may not load, or lack a chip or a party of the question: that is told, and takes nothing from
        // the answer above.
        var loaded = session.TryLoad();
        var atHand = loaded.Value is { } dossier ? Ask(dossier, bundle, path) : Checked<Brief>.From(null, Told(loaded.Problems));
        var replay = Replay.Of(bundle, brief, atHand);
        var code = session.Format == "json" ? Output.Write(session, () => ReplayJson.Write(replay)) : Output.Write(session, ReplayText.Write(replay, session.Width));
        return code == ExitCode.Answered && !replay.IsSame ? ExitCode.Problems : code;
    }

    private static EvidenceBundle? Open(Session session, string path)
    {
        session.Reads(path);
        try
        {
            if (Directory.Exists(path) || !File.Exists(path))
            {
                session.Problems.Add("bundle.missing", Place.Of(path), Directory.Exists(path) ? "This is a folder" : "There is no such file", "Name a bundle that `assess --bundle` wrote.");
                return null;
            }

            using var stream = File.OpenRead(path);
            var read = BundleReader.Read(stream, path);
            session.Problems.AddAll(read.Problems);
            return read.Value;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            session.Problems.Add("bundle.unreadable", Place.Of(path), $"The file cannot be read: {e.Message.TrimEnd('.')}", "Check its permissions.");
            return null;
        }
    }

    private static Checked<Brief> Ask(Dossier dossier, EvidenceBundle bundle, string path) =>
        new AskAgain(Versions.Program).Of(dossier, bundle.Without, bundle.Question.Case, [.. bundle.Question.Fields.Select(f => (f.Key, f.Value))], bundle.Clocks, path);

    private static Problems Told(IReadOnlyList<Problem> problems)
    {
        var told = new Problems();
        told.AddAll(problems);
        return told;
    }
}

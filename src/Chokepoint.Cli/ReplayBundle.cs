using Chokepoint.Application.Assessing;
using Chokepoint.Diagnostics;
using Chokepoint.Facts.Cases;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Reports.Bundles;
using Chokepoint.Reports.Json;
using Chokepoint.Reports.Text;

namespace Chokepoint.Cli;

/// <summary>Asks a bundle's question again: of the bundle's own facts, and of those at hand.</summary>
internal static class ReplayBundle
{
    public static int Run(Session session, string path, bool asked)
    {
        if (asked)
            session.Problems.Add("option.replay", Place.Of("--replay"), "A bundle holds its own question, and another is told", "Leave the case, the deal's options and --known out.");
        if (session.Format == "html")
            session.Problems.Add("option.format", Place.Of("--format"), "A replay has no HTML form", "Use text or json.");
        if (session.Problems.Any || Open(session, path) is not { } bundle || Own(session, bundle) is not { } own)
            return session.Fail();
        if (Ask(own, bundle, path, session.Problems) is not { } again)
            return session.Fail();

        // The facts at hand may lack a chip or a party of the question: that is told by the other answer, not a failure.
        var atHand = session.Load() is { } dossier && !session.Problems.Any ? Ask(dossier, bundle, path, new Problems()) : null;
        if (session.Problems.Any)
            return session.Fail();
        var replay = Replay.Of(bundle, again, atHand);
        var code = session.Format == "json" ? Output.Write(session, () => ReplayJson.Write(replay)) : Output.Write(session, ReplayText.Write(replay, session.Width));
        return code == ExitCode.Answered && !replay.IsSame ? ExitCode.Problems : code;
    }

    private static EvidenceBundle? Open(Session session, string path)
    {
        session.Reads(path);
        try
        {
            if (!File.Exists(path))
            {
                session.Problems.Add("bundle.missing", Place.Of(path), "There is no such file", "Name a bundle that `assess --bundle` wrote.");
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

    private static Dossier? Own(Session session, EvidenceBundle bundle)
    {
        var read = DossierLoader.Of(bundle.Facts, bundle.Overlays);
        session.Problems.AddAll(read.Problems);
        if (read.Value is not { } dossier || bundle.Without.Count == 0)
            return read.Value;
        var less = DossierLoader.Without(dossier, bundle.Without, Place.Of("the bundle's claims left out"));
        session.Problems.AddAll(less.Problems);
        return less.Value;
    }

    private static Brief? Ask(Dossier dossier, EvidenceBundle bundle, string path, Problems problems)
    {
        Deal? deal;
        string? words = null;
        if (bundle.Question.Case is { } text)
        {
            var read = CaseReader.Read(text, $"{path}: the case", dossier, Session.LastKnown);
            problems.AddAll(read.Problems);
            (deal, words) = (read.Value?.Deal, read.Value?.Question);
        }
        else
        {
            var read = CaseReader.FromFields([.. bundle.Question.Fields.Select(f => (f.Key, f.Value, Place.Of($"{path}: {f.Key}")))], dossier);
            problems.AddAll(read.Problems);
            deal = read.Value;
        }

        return deal is null ? null : new Assess(dossier, Versions.Program).Of(deal, bundle.Clocks, words);
    }
}

using Chokepoint.Application;
using Chokepoint.Facts.Dossiers;

namespace Chokepoint.Reports.Words;

/// <summary>What an answer was made with, in one line.</summary>
internal static class Footer
{
    public static string Of(Dossier dossier, ProgramVersion program) =>
        $"chokepoint {program.Text}; dossier {dossier.Version.Hash}{With("with overlay", dossier.Version.Overlays)}{With("without", dossier.Version.Without)}. Decision support, not legal advice.";

    private static string With(string word, IReadOnlyList<string> names) => names.Count == 0 ? "" : $"; {word} {string.Join(", ", names)}";
}

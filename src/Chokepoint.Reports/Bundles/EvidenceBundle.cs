using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Time;

namespace Chokepoint.Reports.Bundles;

/// <summary>An answer with all that it takes to give it again: the question, both days, the versions and the facts.</summary>
/// <param name="Question">The question as it was put.</param>
/// <param name="Clocks">Both days.</param>
/// <param name="Program">The version of the program that answered.</param>
/// <param name="DossierHash">The version of the facts.</param>
/// <param name="Overlays">The overlays that lay over the shipped facts, by the names they were called with.</param>
/// <param name="Without">The claims left out.</param>
/// <param name="Facts">The files of facts, the shipped ones first, then those of each overlay.</param>
/// <param name="Answer">The answer as JSON.</param>
/// <param name="Page">The answer as text.</param>
/// <param name="Evidence">What it was made from.</param>
public sealed record EvidenceBundle(
    BundleQuestion Question,
    TwoClocks Clocks,
    string Program,
    string DossierHash,
    IReadOnlyList<string> Overlays,
    IReadOnlyList<string> Without,
    IReadOnlyList<IReadOnlyList<DossierFile>> Facts,
    string Answer,
    string Page,
    string Evidence);

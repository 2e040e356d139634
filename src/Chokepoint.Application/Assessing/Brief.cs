using Chokepoint.Facts.Dossiers;
using Chokepoint.Rules.Questions;

namespace Chokepoint.Application.Assessing;

/// <summary>The answer to one case: both sides' verdicts with their reasons, what is unknown, and the parts that are not built yet.</summary>
public sealed record Brief(
    string? Question,
    Judgement Judgement,
    Dossier Dossier,
    ProgramVersion Program,
    IReadOnlyList<Gap> Gaps);

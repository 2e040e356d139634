using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Reports;
using Chokepoint.Ledger.Books;
using Chokepoint.Ledger.Weighing;
using Chokepoint.Rules.Questions;

namespace Chokepoint.Application.Assessing;

/// <summary>The answer to one case: both sides' verdicts with their reasons, what is unknown, and what could replace the chips.</summary>
public sealed record Brief(
    string? Question,
    Judgement Judgement,
    Dossier Dossier,
    ProgramVersion Program,
    ClaimBook Claims,
    DealSubstitutes Substitutes)
{
    /// <summary>How likely it is that things are as a claim says, with what was known.</summary>
    public Confidence ConfidenceOf(Claim claim) => Claims.ConfidenceOf(claim);
}

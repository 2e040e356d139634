using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Quantities;
using Chokepoint.Rules.Checks;

namespace Chokepoint.Reports.Words;

/// <summary>How a finding about the rules themselves is said.</summary>
internal static class CheckWords
{
    private static bool AddsDie(RuleFinding finding) =>
        finding is { Witness.Hypothetical: { } before, Improved.Hypothetical: { } after }
        && before.Figures[Measure.DieArea] != after.Figures[Measure.DieArea];

    public static string Heading(RuleCheck check) => check switch
    {
        RuleCheck.Overlap => "OVERLAPS WITHOUT A STATED PRIORITY",
        RuleCheck.Gap => "GAPS",
        RuleCheck.NeverMatches => "PROVISIONS THAT NO DEAL MEETS",
        RuleCheck.DatesWithoutRule => "DAYS WITHOUT A RULE",
        RuleCheck.ExceptionRing => "EXCEPTIONS THAT DEPEND ON WHAT THEY EXCEPT FROM",
        RuleCheck.FragileLine => "LINES WITHIN A CHIP'S UNCERTAINTY",
        RuleCheck.Monotonicity => "IMPROVEMENTS OF A CHIP THAT LOOSEN ITS CONTROL",
        RuleCheck.NotSearched => "NOT SEARCHED TO THE END",
    };

    /// <summary>The question that shows it: about the chip alone where that is all it tells, else about the deal.</summary>
    public static string Command(RuleFinding finding, Deal witness, DateOnly known) =>
        $"chokepoint {(finding.Check == RuleCheck.FragileLine ? "classify" : "assess")} {QuestionLine.Of(witness, finding.Day, known)}";

    public static string Says(RuleFinding finding) => finding.Check switch
    {
        RuleCheck.Overlap => $"{finding.Provisions[0]} and {finding.Provisions[1]} both hold, say different things, and neither yields",
        RuleCheck.Gap => $"{finding.Provisions[0]} holds and none of {string.Join(", ", finding.Provisions.Skip(1))} does",
        RuleCheck.NeverMatches => $"{finding.Provisions[0]}: no deal meets the version that begins then",
        RuleCheck.DatesWithoutRule => $"{finding.Provisions[0]}: no version stands from {Say.Day(finding.Day)} to {Say.Day(finding.Until!.Value)}",
        RuleCheck.ExceptionRing => string.Join(" -> ", finding.Provisions),
        RuleCheck.FragileLine => $"{finding.Provisions[0]} turns within what is known of {finding.Witness!.Chip!.Name}: {Say.Name(finding.Fragile!.Value)}",
        RuleCheck.Monotonicity => $"{(AddsDie(finding) ? "a logic die more on the package, with no less TPP, lowers the density and the control" : "a better chip is controlled less")}: {string.Join(", ", finding.Provisions)} answer otherwise",
        RuleCheck.NotSearched => $"{string.Join(", ", finding.Provisions)}: there are too many deals to ask them all ({Heading(finding.GivenUp ?? finding.Check).ToLowerInvariant()})",
    };
}

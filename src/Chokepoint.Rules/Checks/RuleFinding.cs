using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Quantities;

namespace Chokepoint.Rules.Checks;

/// <summary>Something found in a rule book by itself.</summary>
/// <param name="Check">What was checked.</param>
/// <param name="Provisions">The provisions concerned.</param>
/// <param name="Day">A day on which it shows.</param>
/// <param name="Until">The last day, of days without a rule.</param>
/// <param name="Witness">A deal that shows it, which anybody can classify or assess.</param>
/// <param name="Improved">The same deal with a better chip, where an improvement loosens the control.</param>
/// <param name="Fragile">The figure, of a line within a chip's uncertainty.</param>
/// <param name="GivenUp">Which check was given up, of one that was not searched to the end.</param>
/// <param name="Explained">Why the rule is so, where the dossier says it.</param>
public sealed record RuleFinding(
    RuleCheck Check,
    IReadOnlyList<string> Provisions,
    DateOnly Day,
    DateOnly? Until = null,
    Deal? Witness = null,
    Deal? Improved = null,
    Measure? Fragile = null,
    RuleCheck? GivenUp = null,
    string? Explained = null);

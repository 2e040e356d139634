namespace Chokepoint.Facts.Reports;

/// <summary>One use of a press word: the claim that has it, the act or provision it stands for, and what that was in law.</summary>
public sealed record PressUse(string Claim, string For, string InLaw);

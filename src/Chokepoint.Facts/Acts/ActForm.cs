namespace Chokepoint.Facts.Acts;

/// <summary>The form of something an authority did.</summary>
public enum ActForm
{
    Law,
    Rule,
    Letter,
    Notice,
    Guidance,
    OralGuidance,
    Summons,
    Quota,
    CustomsInstruction,
    Investigation,
    Statement,
    Proclamation,
    Withdrawal,
    Bill,
}

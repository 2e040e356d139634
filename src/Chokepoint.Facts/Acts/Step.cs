namespace Chokepoint.Facts.Acts;

/// <summary>The place of a provision in the order of analysis.</summary>
public enum Step
{
    Jurisdiction,
    Classification,
    Requirement,
    Exception,
    Review,
    Flag,
}

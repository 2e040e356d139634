namespace Chokepoint.Reports.Text;

/// <summary>How a piece of text is meant; a terminal may colour it, plain text does not need it.</summary>
public enum Tone
{
    Plain,
    Heading,
    Strong,
    Caution,
    Bad,
    Faint,
}

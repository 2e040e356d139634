namespace Chokepoint.Facts.Deals;

/// <summary>The word fields of a deal that conditions ask about.</summary>
public enum DealField
{
    Kind,
    Form,
    Use,
    Work,
    Site,
    Funding,
    Stage,
    Jurisdiction,
}

namespace Chokepoint.Facts.Deals;

/// <summary>The kinds of authorisation.</summary>
public enum AuthorisationKind
{
    Licence,
    Exception,
    Notice,
}

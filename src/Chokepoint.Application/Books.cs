using Chokepoint.Facts.Dossiers;
using Chokepoint.Parties.Ownership;
using Chokepoint.Rules.Books;

namespace Chokepoint.Application;

/// <summary>Joins the rules with what other rooms find out for them.</summary>
public static class Books
{
    /// <summary>The rule book of a dossier, which asks about owners as they are recorded there.</summary>
    public static RuleBook Of(Dossier dossier) => new(dossier, new ListedOwners(dossier).Of);
}

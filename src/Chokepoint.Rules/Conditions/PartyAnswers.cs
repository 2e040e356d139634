using Chokepoint.Facts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Deals;

namespace Chokepoint.Rules.Conditions;

/// <summary>
/// Answers the tests that ask about a party, for one party by itself. A party of the dossier answers them once a view;
/// a deal joins the answers of its parties over the roles of each test.
/// </summary>
internal sealed class PartyAnswers(Party party, Dossier dossier, PlaceTable places, TwoClocks clocks, OwnershipOf owned) : IPartyTestVisitor<Answer>
{
    public Answer Headquarters(Test.Headquarters test)
    {
        var own = party.Headquarters is { } headquarters ? places.Holds(test.Places, headquarters.Value) : Answer.Unknown;
        if (own == Answer.Yes || party.Parent is { Value: "nobody" })
            return own;
        var parents = party.Parent is { } parent && dossier.Parties.TryGetValue(parent.Value, out var owner) && owner.Headquarters is { } seat
            ? places.Holds(test.Places, seat.Value)
            : Answer.Unknown;
        return own.Or(parents);
    }

    public Answer Located(Test.Located test) => party.Home is { } home ? places.Holds(test.Places, home.Value) : Answer.Unknown;

    public Answer PartyIs(Test.PartyIs test) =>
        test.Parties.Contains(party.Id) ? Answer.Yes
        : party is { IsGiven: true, Names.Count: 0 } && test.Parties.Any(CouldBe) ? Answer.Unknown
        : Answer.No;

    public Answer InClass(Test.InClass test) => Member(test.Classes);

    // A member of the kind may be one of those addressed, or not: nobody outside can tell.
    public Answer SomeOf(Test.SomeOf test) => Member(test.Classes).And(Answer.Unknown);

    public Answer Listed(Test.Listed test) => Membership.On(party, test.Lists, dossier, clocks);

    public Answer Owned(Test.Owned test)
    {
        var ownership = owned(party, test, clocks);
        if (!test.ShareUnknown)
            return ownership.Reaches;

        // Of a party described in the question the owners could be told; of one in the dossier no listed owner is known.
        return ownership.HasData || party.IsGiven ? ownership.ShareUnknown : Answer.No;
    }

    private Answer Member(IReadOnlyList<PartyClass> classes)
    {
        var answer = Answer.No;
        foreach (var wanted in classes)
            answer = answer.Or(Member(wanted));
        return answer;
    }

    private Answer Member(PartyClass wanted)
    {
        if (wanted == PartyClass.All)
            return Answer.Yes;
        foreach (var membership in party.Classes)
        {
            if (membership.Class == wanted)
                return membership.Member;
        }

        // A party described in the question is of the classes told and no other; of one in the dossier a class that is
        // not recorded is unknown.
        return party is { IsGiven: true, Classes.Count: > 0 } ? Answer.No : Answer.Unknown;
    }

    // A party described without a name could be a named one that is of the same country and of all the classes told.
    private bool CouldBe(string named) =>
        dossier.Parties.TryGetValue(named, out var known)
        && (party.Home is null || known.Home is null || party.Home.Value == known.Home.Value)
        && party.Classes.All(told => known.Classes.Any(c => c.Class == told.Class && c.Member == Answer.Yes));
}

using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Jurisdictions;
using Chokepoint.Facts.Parties;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Deals;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Rules.Sides;

/// <summary>How strong a licence requirement that is not out of the question is, in one layer: by its policy, the exceptions open to it and the authorisations held.</summary>
internal sealed class Requirements(SideView side, Subject subject, Answer[] raw, Answer[] match, bool text)
{
    public Requirement Of(Entry entry, Effect.Licence licence)
    {
        var required = Policy(entry, licence);
        var exceptions = Standing(entry.Exceptions);
        var covering = Authorisations.For(entry.Provision, exceptions, subject, match);
        var held = side.Jurisdiction.Policies[Jurisdiction.Held];
        if (covering.Answer == Answer.Yes)
            return required with { Strength = held, SatisfiedBy = covering.Words, IsSatisfied = true };

        // Eligible but not claimed: from the notice up to the licence. An exception that may be open widens the same way; of
        // one that is only named nobody can tell whether it frees the deal altogether.
        if (Array.Exists(exceptions, e => e.Provision.NamedOnly))
            required = required with { Strength = required.Strength.Uncertain() };
        else if (exceptions.Length > 0)
            required = required with { Strength = Down(required.Strength, side.Jurisdiction.Policies[Jurisdiction.Notice]) };
        if (covering.Answer == Answer.Unknown)
            required = required with { Strength = Down(required.Strength, held) };
        return exceptions.Length == 0 && covering.Words is null ? required : required with { SatisfiedBy = covering.Words, Exceptions = exceptions };
    }

    private static Strength Down(Strength strength, Strength to) => strength.Low is { } low ? new Strength(Math.Min(low, to.Low!.Value), strength.High) : strength;

    // The policy is the provision's own, the listing's, or that of the review provisions that speak of it.
    private Requirement Policy(Entry entry, Effect.Licence licence)
    {
        var policies = side.Jurisdiction.Policies;
        var unstated = policies[Jurisdiction.Unstated];
        switch (licence.Policy)
        {
            case "listing":
                var strengths = subject.Of(entry.ListedRoles)
                    .Select(p => Membership.Entry(p, entry.Lists, subject.Dossier, subject.Clocks))
                    .OfType<Listing>()
                    .Select(listing => (Entry: listing, Counts: Answer.Yes))
                    .Concat(Inherited(entry))
                    .Select(e => e.Counts == Answer.Yes ? OfEntry(e.Entry) : OfEntry(e.Entry).Uncertain())
                    .Aggregate(Strength.NoneFound, (all, one) => all.Strictest(one));

                // Where no entry is certain, the least policy is not either.
                return new Requirement(strengths.IsNoneFound ? unstated : strengths.Low is null ? strengths.Strictest(new Strength(unstated.Low, strengths.High)) : strengths);
            case not Jurisdiction.Unstated:
                return new Requirement(policies[licence.Policy]);
        }

        var strength = Strength.NoneFound;
        var certain = false;
        var reviews = Standing(entry.Reviews);
        foreach (var review in reviews)
        {
            certain |= raw[review.Index] == Answer.Yes && OnlyOthersWin(review, entry);
            strength = strength.Hull(policies[((Effect.Review)review.Version.Then).Policy]);
        }

        if (reviews.Length == 0)
            return new Requirement(unstated);

        // When none holds for certain, the policy may also be one that nobody states.
        return new Requirement(certain ? strength : strength.Hull(unstated)) { Reviews = reviews };
    }

    // What listed owners are restricted by, their firms inherit.
    private IEnumerable<(Listing Entry, Answer Counts)> Inherited(Entry entry) => entry.OwnedTests
        .SelectMany(test => subject.Of(test.Roles).SelectMany(p => subject.OwnershipOf(p, test).Entries));

    private Strength OfEntry(Listing listing) =>
        listing.Policy is { } word && side.Jurisdiction.Policies.TryGetValue(word, out var known) ? known : side.Jurisdiction.Policies[Jurisdiction.Unstated];

    // Where it would lose, another policy of the same requirement takes its place: one of them holds for certain.
    private bool OnlyOthersWin(Entry review, Entry requirement)
    {
        foreach (var winner in review.YieldsTo)
        {
            if (side.Entries[winner].IsIn(text) && match[winner] != Answer.No && !requirement.Reviews.Contains(winner))
                return false;
        }

        return true;
    }

    // Those that are not out of the question in this layer.
    private Entry[] Standing(int[] indexes)
    {
        var count = 0;
        foreach (var index in indexes)
            count += Stands(index) ? 1 : 0;
        if (count == 0)
            return [];
        var standing = new Entry[count];
        count = 0;
        foreach (var index in indexes)
        {
            if (Stands(index))
                standing[count++] = side.Entries[index];
        }

        return standing;
    }

    private bool Stands(int index) => match[index] != Answer.No && side.Entries[index].IsIn(text);
}

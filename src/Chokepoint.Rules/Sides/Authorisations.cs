using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Quantities;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Conditions;
using Chokepoint.Rules.Deals;

namespace Chokepoint.Rules.Sides;

/// <summary>Whether a licence held, an exception claimed or a notice given satisfies a requirement.</summary>
internal static class Authorisations
{
    /// <summary>The best answer of the deal's authorisations, and the words that say which and why.</summary>
    public static Covering For(Provision requirement, IReadOnlyList<Entry> exceptions, Subject subject, Answer[] match)
    {
        var best = Covering.None;
        foreach (var authorisation in subject.Deal.Authorisations)
        {
            if (Reach(authorisation, requirement, exceptions, match) is not { } reach)
                continue;
            var covering = Of(authorisation, subject);
            covering = covering with { Answer = covering.Answer.And(reach) };
            if (best.Words is null || covering.Answer > best.Answer)
                best = covering;
            if (best.Answer == Answer.Yes)
                break;
        }

        return best;
    }

    // A licence names the requirement; an exception claimed or a notice given works only through an exception that is open.
    private static Answer? Reach(Authorisation authorisation, Provision requirement, IReadOnlyList<Entry> exceptions, Answer[] match)
    {
        var names = authorisation.Satisfies;
        if (authorisation.Kind == AuthorisationKind.Licence)
            return names.Contains(requirement.Id) ? Answer.Yes : null;
        var claimed = exceptions.Where(e => names.Contains(e.Provision.Id) || names.Contains(requirement.Id)).ToArray();
        return claimed.Length == 0 ? null : claimed.Aggregate(Answer.No, (most, e) => most.Or(match[e.Index]));
    }

    private static Covering Of(Authorisation authorisation, Subject subject)
    {
        var name = authorisation.Overlay is { } overlay ? $"{authorisation.Id} (from the overlay {overlay})" : authorisation.Id;
        var (answer, why) = (Answer.Yes, (string?)null);
        var day = subject.Clocks.InForceOn;
        Need(Answers.Of(!(authorisation.Known > subject.Clocks.KnownAsOf)), "it was not yet known");
        Need(Answers.Of(!(day < authorisation.ValidFrom || day > authorisation.ValidTo)), "it is not valid on the day");
        if (authorisation.Holder is { } holder)
            Need(Is(Role.Exporter, [holder]), $"its holder is {holder}");
        if (authorisation.Consignees.Count > 0)
            Need(Is(Role.UltimateConsignee, authorisation.Consignees), $"its consignee is {string.Join(" or ", authorisation.Consignees)}");
        if (authorisation.Products is { } products)
            Need(new TestAnswers(subject).Product(new Test.Product(products)), $"its items are {TestWords.InWords(products)}");
        if (authorisation.Units is { } units)
        {
            var left = Amount.FromMicro(units.Micro - (authorisation.Used?.Micro ?? 0));
            Need(
                subject.Units.High is { } most && most <= left ? Answer.Yes : subject.Units.Low > left ? Answer.No : Answer.Unknown,
                $"{left} units are left and the deal {(subject.Units.High is { } wanted ? $"needs {wanted}" : "does not tell how many it needs")}");
        }

        var terms = authorisation.Conditions.Count == 0 ? "" : $"; its conditions: {string.Join("; ", authorisation.Conditions)}";
        return new Covering(answer, answer switch
        {
            Answer.Yes => name + terms,
            Answer.Unknown => $"perhaps by {name}: {why}",
            Answer.No => $"not by {name}: {why}",
        });

        void Need(Answer holds, string reason)
        {
            if (holds < answer)
                (answer, why) = (holds, reason);
        }

        Answer Is(Role role, IReadOnlyList<string> parties) =>
            subject.Deal.Parties[role] is { } party ? Answers.Of(parties.Contains(party.Id)) : Answer.Unknown;
    }
}

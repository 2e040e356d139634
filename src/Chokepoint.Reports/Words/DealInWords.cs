using Chokepoint.Facts;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Parties;
using Chokepoint.Rules.Deals;

namespace Chokepoint.Reports.Words;

/// <summary>A deal in one line: all that was told, and nothing that was assumed.</summary>
internal static class DealInWords
{
    public static string Of(Understanding understood)
    {
        var deal = understood.Deal;
        IEnumerable<string?> parts =
        [
            deal.Kind is { } kind ? Say.Plain(Word<DealKind>.Of(kind)) : null,
            Item(deal),
            .. Word<Role>.All.Select((word, i) => Party(understood, word, Word<Role>.At(i))),
            deal.From is { } from ? $"from {from}" : null,
            deal.To is { } to ? $"to {to}" : null,
            deal.Use is { } use ? $"for {Say.Plain(Word<DealUse>.Of(use))}" : null,
            deal.Work is { } work ? $"{Say.Plain(Word<DealWork>.Of(work))} work" : null,
            deal.Site is { } site ? $"{Word<SiteState>.Of(site)} site" : null,
            deal.PercentComplete is { } percent ? $"{percent} % complete" : null,
            deal.Funding is { } funding ? $"{Word<Funding>.Of(funding)} money" : null,
            deal.DomesticShare is { } share ? $"domestic share {share}" : null,
            deal.Stage is { } stage ? Say.Plain(Word<DealStage>.Of(stage)) : null,
            deal.UnitsBefore is { } before ? $"{Say.Number(before)} units before" : null,
            deal.Jurisdiction is { } jurisdiction && IsTold(understood, "jurisdiction") ? $"jurisdiction: {Say.Plain(Word<ItemJurisdiction>.Of(jurisdiction))}" : null,
            .. deal.Knowledge.Keys.Select(endUse => $"knowledge of {Say.Plain(Word<EndUse>.Of(endUse))} use: {Say.Plain(Word<Knowledge>.Of(deal.Knowledge[endUse]))}"),
            .. deal.Certifications.Select(c => $"certified {c.Key}: {Word<Answer>.Of(c.Value)}"),
            .. deal.AvailableIn.Select(a => $"on sale in {a.Key}: {Word<Answer>.Of(a.Value)}"),
            .. deal.Authorisations.Select(a => $"{Word<AuthorisationKind>.Of(a.Kind)} {a.Id}"),
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    private static string Item(Deal deal)
    {
        var form = deal.Form is { } told ? $" as {Word<ItemForm>.Of(told)}" : "";
        var each = deal.ChipsPerUnit is { } chips ? $", {Say.Number(chips)} chips in each" : "";
        return (deal.Units is { } units ? $"{Say.Number(units)} x {Say.Item(deal)}" : Say.Item(deal)) + form + each;
    }

    private static string? Party(Understanding understood, string word, Role role) =>
        understood.Deal.Parties[role] is not { } party || !IsTold(understood, word) ? null
        : $"{(role == Role.Purchaser ? "to" : Say.Plain(word))} {party.Name}{Described(party)}";

    // Of a party described in the question, what was told and is not in its name.
    private static string Described(Party party)
    {
        if (!party.IsGiven)
            return "";
        string?[] told = [party.Headquarters is { } seat ? $"head office in {seat.Value}" : null, party.Parent is { } parent ? $"parent {parent.Value}" : null];
        return told.OfType<string>().Any() ? $" ({string.Join(", ", told.OfType<string>())})" : "";
    }

    private static bool IsTold(Understanding understood, string field) => !understood.Assumptions.Any(a => a.Field == field);
}

using Chokepoint.Application.Parties;
using Chokepoint.Facts;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Parties;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Text;

/// <summary>A party's sheet as text: names, seat, classes, lists, owners.</summary>
public static class PartyText
{
    public static TextPage Write(PartySheet sheet, int width = TextPage.Usual)
    {
        var page = new PageWriter(width);
        var party = sheet.Party;
        page.Line($"{party.Name} ({party.Id})", tone: Tone.Strong, hang: 0);
        page.Line($"{Say.Capital(Word<PartyKind>.Of(party.Kind))}. On {Say.Day(sheet.Clocks.InForceOn)}, with what was known on {Say.Day(sheet.Clocks.KnownAsOf)}.", hang: 0);
        if (party.Overlay is { } overlay)
            page.Line($"From the overlay {overlay}.", hang: 0, tone: Tone.Caution);
        page.Heading("NAMES AND SEAT");
        foreach (var name in party.Names)
            page.Row(2, (name.Language, 18, Tone.Plain), (name.Text, 40, Tone.Strong), (FactText.Sources(name.Sources), 0, Tone.Faint));
        FactText.Of(page, "home", party.Home, v => v);
        FactText.Of(page, "headquarters", party.Headquarters, v => v);
        FactText.Of(page, "ultimate parent", party.Parent, v => v == "nobody" ? v : sheet.Dossier.NameOf(v));
        if (party.Role is { } role)
            page.Row(2, ("role", 18, Tone.Plain), (role + (party.Employer is { } employer ? $", {sheet.Dossier.NameOf(employer)}" : ""), 0, Tone.Strong));
        if (party.Classes.Count > 0)
            page.Heading("CLASSES THAT ACTS AND REPORTS SPEAK OF");
        foreach (var membership in party.Classes.OrderByDescending(c => c.Member == Answer.Yes))
            page.Row(2, (Say.Match(membership.Member), 9, membership.Member == Answer.Yes ? Tone.Strong : Tone.Plain), (Say.Plain(Word<PartyClass>.Of(membership.Class)), 24, Tone.Plain), (membership.Member == Answer.Unknown ? "" : $"{Word<Basis>.Of(membership.Basis)}{FactText.Sources(membership.Sources)}", 0, Tone.Faint));
        Lists(page, sheet);
        foreach (var standing in sheet.Owners)
            Owners(page, standing);
        if (party.Note is { } note)
        {
            page.Heading("NOTE");
            page.Line(note, 2, 0);
        }

        page.Blank();
        page.Line("What is not found here is no clearance.", hang: 0, tone: Tone.Caution);
        BriefText.Versions(page, sheet.Dossier, sheet.Program);
        return page.Page;
    }

    private static void Lists(PageWriter page, PartySheet sheet)
    {
        page.Heading("LISTS");
        foreach (var standing in sheet.Lists)
        {
            page.Row(2, (Say.Match(standing.On), 9, standing.On == Answer.No ? Tone.Plain : Tone.Strong), ($"{standing.List.Name} ({standing.List.Id}){(standing.Provisions.Count == 0 ? "; no rule here asks for it" : $"; asked for by {string.Join(", ", standing.Provisions)}")}", 0, Tone.Plain));
            if (standing.Entry is { } entry)
                page.Line($"{PartyWords.Entry(entry)}.", 11, 2, Tone.Faint);
            foreach (var absence in standing.Absences)
                page.Line($"not found in the list of {string.Join(" and ", absence.Snapshots.Select(Say.Day))}.", 11, 2, Tone.Faint);
            if (standing.Entry is null && standing.Absences.Count == 0)
                page.Line("no entry and no snapshot of the list is recorded.", 11, 2, Tone.Faint);
        }
    }

    private static void Owners(PageWriter page, OwnerStanding standing)
    {
        page.Heading($"OWNERS, AS {standing.Provision} ASKS ({Say.Of(standing.Status)})");
        page.Line($"Owned {standing.Rule.Percent} % by parties on {string.Join(", ", standing.Rule.Lists)}: {Say.Match(standing.Ownership.Reaches)}.", 2, 0, Tone.Strong);
        if (!standing.Ownership.HasData)
        {
            page.Line("No ownership data: whether listed parties own it is not known. That is no pass.", 2, 0, Tone.Caution);
            return;
        }

        page.Line($"Listed owners and those that count like them hold {standing.Ownership.Share} %.", 2, 0);
        if (standing.Ownership.ShareUnknown == Answer.Yes && standing.Ownership.HasData)
            page.Line("A listed owner is known and its share is not.", 2, 0, Tone.Caution);
        Chain(page, standing.Ownership, 4);
    }

    private static void Chain(PageWriter page, ListedOwnership ownership, int indent)
    {
        foreach (var owner in ownership.Owners)
        {
            page.Row(indent, (PartyWords.Share(owner.Stake), 16, Tone.Strong), ($"{owner.Owner.Name}: {PartyWords.Counts(owner)}{((owner.Stake.From ?? owner.Stake.To) is not null ? $"; held {PartyWords.Held(owner.Stake)}" : "")}{FactText.Sources(owner.Stake.Sources)}", 0, Tone.Plain));
            if (owner.Behind is { } behind)
                Chain(page, behind, indent + 4);
            else if (owner.Owner.Owners is { Count: > 0 })
                page.Line("its own owners are shown above, or lie too deep to show; all are counted", indent + 4, 2, Tone.Faint);
        }
    }
}

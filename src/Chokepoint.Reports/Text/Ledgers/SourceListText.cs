using Chokepoint.Application.Ledgers;
using Chokepoint.Facts;
using Chokepoint.Facts.Parties;

namespace Chokepoint.Reports.Text.Ledgers;

/// <summary>Sources as text: who they are and what rests on their word.</summary>
public static class SourceListText
{
    private const int MostShown = 6;

    public static TextPage Write(SourceList list, int width = TextPage.Usual)
    {
        var page = new PageWriter(width);
        LedgerPage.Head(page, "Sources", list.Query, list.Sources.Count + list.Documents.Count, list.Known);
        page.Blank();
        foreach (var one in list.Sources)
        {
            var party = one.Party;
            page.Line($"{party.Name}: {Word<PartyKind>.Of(party.Kind)}{Post(party, list)}.", 2, 2, Tone.Strong);
            if (party.Note is { } note)
                page.Line(note, 4, 0, Tone.Faint);
            if (party.Employer is { } employer && list.Dossier.Parties.TryGetValue(employer, out var of) && of.Note is { } about)
                page.Line($"{of.Name}: {about}", 4, 0, Tone.Faint);
            if (one.Publishes.Count > 0)
                page.Line(string.Join(", ", one.Publishes.Select(r => r.Id)), 4, 2, Tone.Plain, "publishes ", Tone.Faint);
            foreach (var said in one.Says.Take(list.Sources.Count == 1 ? int.MaxValue : MostShown))
                page.Line($"{said.Claim.Says} ({said.Claim.Id})", 4, 2, Tone.Plain, "says ", Tone.Faint);
            if (list.Sources.Count > 1 && one.Says.Count > MostShown)
                page.Line($"and {one.Says.Count - MostShown} more.", 4, 2, Tone.Faint);
        }

        if (list.Documents.Count > 0)
            page.Heading("DOCUMENTS THAT ARE NO REPORTS");
        foreach (var document in list.Documents)
            page.Line($"{document.Title} ({document.Kind}{(document.Date is { } date ? $", {date}" : "")}{(document.Address is { } address ? $"; {address}" : "")})", 2, 2, Tone.Plain, $"{document.Id}: ", Tone.Faint);
        page.Blank();
        LedgerPage.Foot(page, list.Dossier, list.Program);
        return page.Page;
    }

    private static string Post(Party party, SourceList list) =>
        party.Role is null && party.Employer is null ? "" : $", {party.Role ?? "post not recorded"}{(party.Employer is { } employer ? $", {list.Dossier.NameOf(employer)}" : "")}";
}

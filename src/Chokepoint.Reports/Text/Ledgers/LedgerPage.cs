using Chokepoint.Application;
using Chokepoint.Diagnostics;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Reports.Words;

namespace Chokepoint.Reports.Text.Ledgers;

/// <summary>What every page of the ledger begins and ends with.</summary>
internal static class LedgerPage
{
    public static void Head(PageWriter page, string title, string? query, int count, DateOnly known)
    {
        page.Line($"{title}{(string.IsNullOrWhiteSpace(query) ? "" : $" with \"{Shown.Short(query)}\"")}: {count}.", tone: Tone.Strong, hang: 0);
        page.Line($"What could be known by {Say.Day(known)}.", hang: 0);
        if (count == 0 && !string.IsNullOrWhiteSpace(query))
            page.Line("Every word must occur, with any English ending, in the claim, its outlet, people, authorities, parties or products. Try fewer words.", hang: 0, tone: Tone.Caution);
    }

    public static void Foot(PageWriter page, Dossier dossier, ProgramVersion program)
    {
        page.Line(Footer.Of(dossier, program), hang: 0, tone: Tone.Faint);
    }
}

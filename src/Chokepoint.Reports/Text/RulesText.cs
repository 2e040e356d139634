using Chokepoint.Application.Rulebooks;
using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Reports.Words;
using Chokepoint.Rules.Conditions;

namespace Chokepoint.Reports.Text;

/// <summary>The rule book as text.</summary>
public static class RulesText
{
    public static TextPage Write(RuleList list, int width = TextPage.Usual)
    {
        var page = new PageWriter(width);
        foreach (var side in list.Acts.GroupBy(a => a.Jurisdiction, StringComparer.Ordinal))
        {
            page.Heading((list.Dossier.Jurisdictions.TryGetValue(side.Key, out var jurisdiction) ? jurisdiction.Title : side.Key).ToUpperInvariant());
            foreach (var act in side)
            {
                page.Row(2, (DayOf(act, list.Dossier), 15, Tone.Plain), (act.Id, 40, Tone.Strong), (act.Title, 0, Tone.Plain));
                foreach (var provision in act.Provisions)
                    page.Line($"{provision.Id}  {provision.Title}", 17, 2, Tone.Faint);
            }
        }

        BriefText.Versions(page, list.Dossier, list.Program);
        return page.Page;
    }

    public static TextPage Write(RuleSheet sheet, int width = TextPage.Usual)
    {
        var page = new PageWriter(width);
        var act = sheet.Act;
        page.Line($"{act.Title} ({act.Id})", tone: Tone.Strong, hang: 0);
        page.Line($"{Say.Capital(Say.Plain(Word<ActForm>.Of(act.Form)))} of {string.Join(", ", act.Authorities.Select(a => sheet.Dossier.NameOf(a)).DefaultIfEmpty("an authority not stated"))}; act of {act.Date?.ToString() ?? "a day not recorded"}; known from {act.Known?.ToString() ?? "its first report"}.", hang: 0);
        if (act.Cite is { } cite)
            page.Line(Say.Of(cite) + ".", hang: 0);
        if (act.Press.Count > 0)
            page.Line($"Words of the press: {string.Join(", ", act.Press)}.", hang: 0);
        foreach (var change in act.Status)
            page.Line($"{Say.Capital(Say.Of(change.Status))} from {Say.Day(change.From)}{(change.By is { } by ? $", by {by}" : "")}.", hang: 0, tone: Tone.Strong);
        foreach (var doubt in act.Doubts)
            page.Line(doubt.Text, hang: 2, lead: "Doubt: ", leadTone: Tone.Caution);
        if (act.Note is { } note)
            page.Line(note, hang: 0, tone: Tone.Faint);
        foreach (var provision in sheet.Provisions)
            Of(page, provision);
        if (act.Claims.Count > 0)
            page.Heading("CLAIMS");
        foreach (var claim in act.Claims.Where(sheet.Dossier.Claims.ContainsKey).Select(c => sheet.Dossier.Claims[c]))
        {
            page.Line(claim.Says, 2, 2, Tone.Plain, $"{claim.Id}: ");
            page.Line($"{sheet.Dossier.NameOf(sheet.Dossier.Reports[claim.Report].Outlet)}, {sheet.Dossier.Reports[claim.Report].Known}; {claim.Evidence.InWords()}.", 4, 0, Tone.Faint);
        }

        BriefText.Versions(page, sheet.Dossier, sheet.Program);
        return page.Page;
    }

    // The day of the act; of one that is only reported, the day of its first report.
    private static string DayOf(Act act, Dossier dossier)
    {
        if ((act.Date ?? act.Known) is { } day)
            return day.IsDay ? Say.Day(day.From!.Value) : day.Last is { } last ? "by " + Say.Day(last) : "not recorded";
        var first = dossier.WhenKnown(act).Select(k => k.Last).Min();
        return first is { } reported ? "by " + Say.Day(reported) : "not recorded";
    }

    private static void Of(PageWriter page, Provision provision)
    {
        page.Heading($"{provision.Id}: {provision.Title}");
        page.Line($"{Say.Capital(Word<Step>.Of(provision.Step))}; {Say.Of(provision.Cite)}{(provision.NamedOnly ? "; named only: its text was not seen" : "")}.", 2, 0);
        if (provision.YieldsTo.Count > 0)
            page.Line($"Yields to {string.Join(", ", provision.YieldsTo)}.", 2, 0);
        foreach (var version in provision.Versions)
        {
            page.Blank();
            page.Line($"{(version.Until is { } until ? $" until {Say.Day(until)}" : "")}, by {version.By}{(version.Text is { } text ? $": {text}" : "")}", 2, 2, Tone.Plain, $"{Say.Of(version.Status)} from {Say.Day(version.From)}{(version.IsAssumed ? " (an assumed day)" : "")}");
            Condition(page, version.When, 4);
            page.Line(Then(version.Then), 4, 2, Tone.Strong, "then ", Tone.Faint);
        }

        if (provision.Note is { } note)
        {
            page.Blank();
            page.Line(note, 2, 0, Tone.Faint);
        }
    }

    private static void Condition(PageWriter page, Condition condition, int indent)
    {
        _ = condition.Match(
            all => Parts("all of", all.Parts),
            any => Parts("any of", any.Parts),
            not => Parts("not", [not.Part]),
            test => Line(test.Test.Accept(TestWords.Instance)));

        bool Parts(string head, IReadOnlyList<Condition> parts)
        {
            page.Line(head, indent, 0, Tone.Faint);
            foreach (var part in parts)
                Condition(page, part, indent + 2);
            return true;
        }

        bool Line(string words)
        {
            page.Line(words, indent, 2);
            return true;
        }
    }

    private static string Then(Effect effect) => effect.Match(
        subject => "the item is subject to the regulations",
        level => level.IsResidual ? $"{level.Eccn} remains" : $"level {level.Name}{(level.Eccn is { } eccn ? $" ({eccn})" : "")}",
        licence => $"a licence is needed, policy {Say.Plain(licence.Policy)}",
        duty => $"strength {Say.Short(duty.Strength)}",
        exception => $"exception for {string.Join(", ", exception.Of)}{(exception.Notice ? ", with prior notice" : "")}",
        review => $"{Say.Plain(review.Policy)} for {string.Join(", ", review.Of)}",
        flag => $"risk flag {flag.Name}: {flag.Says}");
}

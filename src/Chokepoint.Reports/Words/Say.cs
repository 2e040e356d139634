using System.Globalization;
using Chokepoint.Application.Assessing;
using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Jurisdictions;
using Chokepoint.Facts.Quantities;
using Chokepoint.Facts.Reports;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Deals;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Reports.Words;

/// <summary>The words in which answers are said to people, for every format alike.</summary>
internal static class Say
{
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A number with thousands separators.</summary>
    public static string Number(decimal value) => value.ToString("#,0.######", CultureInfo.InvariantCulture);

    public static string Number(Amount value) => Number(value.Value);

    public static string Range(AmountRange range) =>
        range.IsUnknown ? "not known" : range.IsPoint ? Number(range.Low) : range.High is { } high ? $"{Number(range.Low)} to {Number(high)}" : $"{Number(range.Low)} or more";

    /// <summary>A density for people, to three decimals; comparisons are made without it.</summary>
    public static string Density(Amount tpp, Amount area) => decimal.Round(tpp.Value / area.Value, 3).ToString(CultureInfo.InvariantCulture);

    public static string Of(OutsideData outside) =>
        $"The day lies {(outside.IsAfter ? "after" : "before")} our data on {outside.Subject}, which {(outside.IsAfter ? "end" : "begin")} on {Day(outside.Day)}: answered as {(outside.IsAfter ? "last" : "first")} known.";

    /// <summary>Two claims in conflict, and the range when what is said against each is left out.</summary>
    public static string Of(Contradiction contradiction, Dossier dossier) =>
        $"{Outlet(contradiction.Claim, dossier)} against {Outlet(contradiction.Contradicts, dossier)}{(contradiction.About is { } about ? $", {about}" : "")}. Leaving out what is said against {contradiction.Contradicts} the range is {Short(contradiction.WithoutClaim)}; leaving out what is said against {contradiction.Claim}, {Short(contradiction.WithoutOther)}.";

    private static string Outlet(string claim, Dossier dossier) =>
        dossier.Claims.TryGetValue(claim, out var known) ? dossier.NameOf(dossier.Reports[known.Report].Outlet) : claim;

    /// <summary>How a side's findings stand to each other.</summary>
    public static string Stands(SideVerdict side) => side.State switch
    {
        SideState.NoneFound => "Nothing found in what was checked below; that is no clearance.",
        SideState.Settled => "What was found does not conflict.",
        SideState.Contested => "Reports conflict.",
        SideState.Unknown => "Nothing is certain; what is listed may apply.",
    };

    /// <summary>An outcome of a side; what is only uncertain is not called none found.</summary>
    public static string Outcome(SideVerdict side) => side is { Outcome: Facts.Outcome.NoneFound, State: not SideState.NoneFound } ? "none certain" : Of(side.Outcome);

    /// <summary>A quantity's name for people.</summary>
    public static string Name(Measure measure) => measure == Measure.Tpp ? "TPP" : Plain(Word<Measure>.Of(measure));

    public static string Plain(string word) => word.Replace('_', ' ');

    public static string Of(Facts.Outcome outcome) => outcome switch
    {
        Facts.Outcome.NoneFound => "none found",
        Facts.Outcome.Noted => "noted",
        Facts.Outcome.Conditions => "conditions",
        Facts.Outcome.Notify => "prior notification",
        Facts.Outcome.Discouraged => "discouraged",
        Facts.Outcome.Licence => "licence needed",
        Facts.Outcome.DenialExpected => "denial expected",
        Facts.Outcome.Blocked => "blocked",
    };

    public static string Of(ProvisionStatus status) => Plain(Word<ProvisionStatus>.Of(status));

    public static string Of(SideState state) => Plain(Word<SideState>.Of(state));

    public static string Of(Qualifier qualifier) => qualifier switch
    {
        Qualifier.Incomplete => "incomplete (something you did not tell would decide)",
        Qualifier.Contested => "contested (reports conflict)",
        Qualifier.Unsettled => "unsettled (our data lack it, nobody outside knows, or rules conflict)",
        Qualifier.PastHorizon => "outside our data (answered as far as known)",
    };

    public static string Of(InputSource source) => source switch
    {
        InputSource.NotTold => "not told",
        InputSource.NotInDossier => "not in our data",
        InputSource.NotPublic => "not public",
    };

    /// <summary>Why a brief does not say what could replace the chips.</summary>
    public static string Of(NotSubstituted why) => why switch
    {
        NotSubstituted.NotAsked => "only the verdict was asked for",
        NotSubstituted.NoChipOrUnits => "the deal names no chip of the dossier, or not how many",
        NotSubstituted.NoWorkload => "the deal names no use with a workload, or a workload that the dossier does not hold",
        NotSubstituted.NoCandidate => "no measured chip of a vendor at home in the country of destination was out by the day",
        NotSubstituted.NoCalibration => "the dossier holds no measurements or constants to go by",
    };

    public static string Match(Answer answer) => answer switch
    {
        Answer.Yes => "yes",
        Answer.No => "no",
        Answer.Unknown => "unknown",
    };

    /// <summary>A strength with the names its side gives it.</summary>
    public static string Of(Strength strength, Jurisdiction side)
    {
        if (strength.High is not { } high)
            return "none found";
        var top = $"{high} ({side.NameOf(high)})";
        return strength.Low is not { } low ? $"none certain, possibly up to {top}"
            : low == high ? top
            : $"{low} ({side.NameOf(low)}) to {top}";
    }

    public static string Short(Strength strength) =>
        strength.High is not { } high ? "none found" : strength.Low is not { } low ? $"none certain, up to {high}" : low == high ? $"{high}" : $"{low} to {high}";

    /// <summary>One sentence: what it comes to, and what it could come to.</summary>
    public static string Headline(Verdict verdict)
    {
        var sides = string.Join("; ", verdict.Sides.Select(s => $"{s.Jurisdiction.Title}: {Outcome(s)}{(s.WorstPossible > s.Outcome ? $", possibly {Of(s.WorstPossible)}" : "")}"));
        var blocking = verdict.Sides.SelectMany(s => s.Flags).Where(f => f.Blocks).Select(f => f.Name).Distinct(StringComparer.Ordinal).ToArray();
        var flags = blocking.Length == 0 ? "" : $". Open risk flag: {string.Join(", ", blocking)}";
        var worst = verdict.WorstPossible > verdict.Outcome ? $" for certain, {Of(verdict.WorstPossible)} at worst" : "";
        var start = verdict.Outcome == Facts.Outcome.NoneFound && verdict.WorstPossible == Facts.Outcome.NoneFound
            ? "Nothing found that restricts this; that is no clearance"
            : verdict.Outcome == Facts.Outcome.NoneFound ? $"Nothing is certain; {Of(verdict.WorstPossible)} at worst"
            : Capital(Of(verdict.Outcome)) + worst;
        return $"{start}. {sides}{flags}.";
    }

    /// <summary>What of a deal is private: the chip and parties of overlays.</summary>
    public static IEnumerable<(string What, string Overlay)> FromOverlays(Deal deal)
    {
        if (deal.Chip?.Overlay is { } chip)
            yield return (deal.Chip.Name, chip);
        foreach (var party in deal.Parties.Values.Distinct().Where(p => p.Overlay is not null))
            yield return (party.Name, party.Overlay!);
    }

    /// <summary>The item in words.</summary>
    public static string Item(Deal deal) =>
        deal.Chip is { } chip ? chip.Name
        : deal.Hypothetical is { } given ? $"a chip with {string.Join(", ", given.Figures.Select(f => $"{Plain(Word<Measure>.Of(f.Key))} {Range(f.Value)}"))}"
        : "a chip not told";

    /// <summary>What a cite rests on, for a line of evidence.</summary>
    public static string Of(Cite cite) => $"{cite.Text} ({cite.Evidence.InWords()})";

    /// <summary>On whose word a claim rests, innermost last.</summary>
    public static string Word(Claim claim, Dossier dossier)
    {
        var named = claim.Chain.Where(c => c != "anonymous").Select(c => LedgerWords.Teller(c, dossier)).ToArray();
        return named.Length == 0 ? claim.Evidence.InWords() : $"on the word of {string.Join(" > ", claim.Chain.Count > named.Length ? named.Append("people not named") : named)} ({claim.Evidence.InWords()})";
    }

    /// <summary>A day or span without the words on its precision.</summary>
    public static string Days(DaySpan span) => (span with { Precision = null }).ToString();

    /// <summary>The day of an act, as far as it is known.</summary>
    public static string Span(DaySpan span) => span.IsDay ? "on " + Day(span.From!.Value) : span.From is null && span.To is { } to ? $"by {Day(to)}{(span.Precision is { } p ? $" ({p})" : "")}" : "of " + span;

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}

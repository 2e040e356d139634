using Chokepoint.Application.Ledgers;
using Chokepoint.Facts;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Reports;
using Chokepoint.Ledger.Chains;
using Chokepoint.Ledger.Weighing;
using Chokepoint.Ledger.Witnesses;
using Chokepoint.Rules.Conditions;

namespace Chokepoint.Reports.Words;

/// <summary>How the ledger is said, in every form alike.</summary>
internal static class LedgerWords
{
    public static string Of(Likelihood likelihood)
    {
        var (low, high) = likelihood.Band();
        return $"{Say.Plain(Word<Likelihood>.Of(likelihood))} ({low} to {high} %)";
    }

    /// <summary>How likely it is; an opinion or a motive is not weighed.</summary>
    public static string Of(Confidence confidence) => confidence.Likelihood is { } likelihood ? Of(likelihood) : "not weighed";

    /// <summary>How likely a claim is and why, in a sentence.</summary>
    public static string HowLikely(LedgerClaim claim) =>
        claim.Confidence is { Likelihood: null, Steps: [{ Reason: ConfidenceReason.NotWeighed }] }
            ? $"Not weighed: {Say.Plain(Word<ClaimKind>.Of(claim.Claim.Kind))}{(claim.Claim.Evidence.Kind == EvidenceKind.Analyst ? " of an analyst" : "")}."
            : $"{Say.Capital(Of(claim.Confidence))}: {Why(claim.Confidence)}.";

    /// <summary>Why a claim is weighed so: each step with the bands it moved.</summary>
    public static string Why(Confidence confidence) =>
        string.Join("; ", confidence.Steps.Select(s => $"{Of(s.Reason)}{Moved(s.Bands)}{(s.Claims.Count > 0 ? $" [{string.Join(", ", s.Claims)}]" : "")}"));

    public static string Of(ConfidenceReason reason) => reason switch
    {
        ConfidenceReason.NotWeighed => "an opinion, a motive, a comment, silence, or what an analyst says: nothing to weigh",
        ConfidenceReason.Alleged => "alleged and denied, with no evidence either way: nothing to weigh",
        ConfidenceReason.WordOfPress => "a word of the press for another legal act: see `ledger words`",
        ConfidenceReason.OfficialText => "rests on an official text: begins as almost certain",
        ConfidenceReason.NamedSource => "rests on a named official or company: begins as very likely",
        ConfidenceReason.DocumentSeen => "rests on a document seen by the reporter: begins as very likely",
        ConfidenceReason.AnonymousSource => "rests on people not named: begins as likely",
        ConfidenceReason.CitesUnrecorded => "rests on an outlet that cites what was not recorded: begins as likely",
        ConfidenceReason.OriginNotSeen => "its origin was seen only through digests",
        ConfidenceReason.AsCited => "retold as it stands there",
        ConfidenceReason.OtherProducts => "speaks of other products than what it cites",
        ConfidenceReason.MayRepeat => "may only repeat another report, and is no likelier than that",
        ConfidenceReason.StrongerThanCited => "stronger than what it cites",
        ConfidenceReason.SharperThanCited => "keeps only the upper part of what it cites",
        ConfidenceReason.Confirmed => "confirmed by an independent origin",
        ConfidenceReason.Contradicted => "contradicted by an independent origin",
        ConfidenceReason.ContradictedByMore => "contradicted by two or more independent origins",
        ConfidenceReason.Denied => "denied on record",
    };

    /// <summary>By how many independent origins something is told.</summary>
    public static string Of(Independence witnesses)
    {
        var pages = witnesses.Origins.Sum(o => o.Retellings);
        var count = witnesses.Low == witnesses.High ? $"{witnesses.High}" : $"{witnesses.Low} to {witnesses.High}";
        return witnesses.High == 0 ? "told by no report of its own" : $"{count} independent origin{(witnesses.High == 1 ? "" : "s")}{(pages > 0 ? $", and {pages} that only retell{(pages == 1 ? "s" : "")}" : "")}";
    }

    public static string Of(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Official => "official text",
        EvidenceKind.Named => "named on record",
        EvidenceKind.Document => "document seen",
        EvidenceKind.Anonymous => "people not named",
        EvidenceKind.SecondHand => "an outlet citing another",
        EvidenceKind.Analyst => "analyst",
        EvidenceKind.Computed => "computed",
        EvidenceKind.Unverified => "unverified",
    };

    public static string Of(ConflictKind kind) => kind switch
    {
        ConflictKind.Contradiction => "contradiction: both cannot be true of the same addressees and weeks",
        ConflictKind.PartialView => "different or partial view: each may have seen a part",
        ConflictKind.Drift => "drift: the wording changed along the citation",
        ConflictKind.Scope => "scope: they differ on what is covered",
        ConflictKind.Judgement => "judgement: opinions on what cannot be read off",
        ConflictKind.Allegation => "allegation and denial: no evidence either way",
        ConflictKind.PressWord => "press word: a word of the press for another legal act",
        ConflictKind.Amplification => "amplification: retellings widen it",
    };

    public static string Of(Drift drift) => drift switch
    {
        Drift.None => "carries what it cites",
        Drift.Softened => "weaker than what it cites",
        Drift.Sharpened => "keeps only the upper part of what it cites",
        Drift.Strengthened => "stronger than what it cites",
        Drift.NotCarried => "what it cites carries no such strength",
    };

    public static string Of(LinkChange change) => change switch
    {
        LinkChange.Products => "other products",
        LinkChange.Authority => "another authority, or one that its source does not name",
        LinkChange.UpperBound => "a bound from above left out",
        LinkChange.Hedge => "a hedge left out",
    };

    /// <summary>A teller in a chain: an outlet, a party or people not named.</summary>
    public static string Teller(string teller, Dossier dossier) =>
        teller == "anonymous" ? "people not named"
        : dossier.Reports.TryGetValue(teller, out var report) ? dossier.NameOf(report.Outlet)
        : dossier.NameOf(teller);

    /// <summary>Whether a motive is told as a fact or as an opinion, and by whom.</summary>
    public static string Standing(LedgerClaim motive, Dossier dossier)
    {
        var teller = Teller(motive.Claim.Chain.Count > 0 ? motive.Claim.Chain[^1] : motive.Report.Id, dossier);
        return motive.Standing switch
        {
            MotiveStanding.Opinion => $"opinion of {teller}",
            MotiveStanding.StatedByAuthority => "stated by the authority itself",
            MotiveStanding.StatedOnRecord => $"stated by {teller}",
            MotiveStanding.ReportedAsFact => $"reported on the word of {motive.Claim.Evidence.InWords()}",
            MotiveStanding.Retold => "reported as the authority's own motive, retold",
            MotiveStanding.Unverified => "unverified",
        };
    }

    /// <summary>Whom and what a claim covers.</summary>
    public static string Scope(Claim claim, Dossier dossier)
    {
        var all = claim.Readings.SelectMany(r => ClaimWords.Scope(r, dossier)).Distinct(StringComparer.Ordinal).ToArray();
        return all.Length == 0 ? "not stated" : string.Join(", ", all);
    }

    public static string Products(Products? products) => products is null ? "not stated" : TestWords.InWords(products);

    /// <summary>What is asked for, as a title.</summary>
    public static string Title(ClaimList list) => list.Topic switch
    {
        ClaimTopic.Claims => "Claims",
        ClaimTopic.Bounds => "Statements that bound a strength from above",
        ClaimTopic.Motives => "Motives, as claimed",
        ClaimTopic.Drift => "Citations whose cited report does not carry their strength",
    };

    private static string Moved(int bands) => bands switch
    {
        0 => "",
        > 0 => $", {bands} band{(bands == 1 ? "" : "s")} up",
        < 0 => $", {-bands} band{(bands == -1 ? "" : "s")} down",
    };
}

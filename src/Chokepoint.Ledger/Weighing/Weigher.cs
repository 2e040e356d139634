using Chokepoint.Facts;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Reports;
using Chokepoint.Ledger.Books;
using Chokepoint.Ledger.Chains;

namespace Chokepoint.Ledger.Weighing;

/// <summary>
/// Weighs a claim: its origin's evidence class sets the band, drift, contradiction and denial lower it, an independent
/// confirmation raises it. Strength plays no part, and silence neither raises nor lowers. The rule is stated in
/// docs/confidence.md.
/// </summary>
internal static class Weigher
{
    public static Confidence Of(Claim claim, ClaimBook book)
    {
        if (Unweighable(claim, book) is { } no)
            return new Confidence(null, [new ConfidenceStep(no, 0, [])]);
        if (claim.Kind is ClaimKind.Assessment or ClaimKind.Motive or ClaimKind.Comment or ClaimKind.Silence || Start(OriginClaim(claim, book)) is not var (band, reason))
            return new Confidence(null, [new ConfidenceStep(ConfidenceReason.NotWeighed, 0, [])]);
        var steps = new List<ConfidenceStep> { new(reason, 0, []) };
        var seen = book.Dossier.Reports[book.OriginOf(claim)].SeenAs != SeenAs.Digest;
        var most = reason == ConfidenceReason.OfficialText && seen ? Likelihood.AlmostCertain : Likelihood.VeryLikely;
        if (reason == ConfidenceReason.OfficialText && !seen)
            Note(ConfidenceReason.OriginNotSeen, -1, []);
        if (claim.Chain.Any(book.Dossier.Reports.ContainsKey))
            Citation(book.ChainOf(claim));
        Others();
        var sum = (int)band + steps.Sum(s => s.Bands);
        return new Confidence((Likelihood)Math.Clamp(sum, (int)Likelihood.VeryUnlikely, (int)most), steps);

        void Citation(ClaimChain chain)
        {
            if (chain.Drift is Drift.Strengthened or Drift.NotCarried)
                Note(ConfidenceReason.StrongerThanCited, -2, [.. chain.Links.Skip(1).Select(l => l.Claim?.Id).OfType<string>()]);
            else if (chain.Drift == Drift.Sharpened)
                Note(ConfidenceReason.SharperThanCited, -1, [.. chain.Links.Skip(1).Select(l => l.Claim?.Id).OfType<string>()]);
        }

        void Others()
        {
            var own = book.OriginOf(claim);
            var related = book.RelationsOf(claim)
                .Select(r => (r.Kind, Claim: book.Dossier.Claims[r.Claim]))
                .Where(r => book.IsOut(r.Claim) == Answer.Yes && book.OriginOf(r.Claim) != own)
                .ToArray();
            var outlet = book.Dossier.Reports[own].Outlet;
            var confirming = related.Where(r => r.Kind == RelationKind.Confirms && book.Dossier.Reports[book.OriginOf(r.Claim)].Outlet != outlet).Select(r => r.Claim).ToArray();
            if (confirming.Length > 0)
                Note(ConfidenceReason.Confirmed, 1, Ids(confirming));
            var against = related.Where(r => r.Kind == RelationKind.Contradicts).Select(r => r.Claim).Where(c => c.Kind is not (ClaimKind.Assessment or ClaimKind.Motive)).ToArray();
            if (against.Length > 0)
            {
                var more = book.WitnessesOf(against).Low > 1;
                Note(more ? ConfidenceReason.ContradictedByMore : ConfidenceReason.Contradicted, more ? -2 : -1, Ids(against));
            }

            var denials = book.RelationsOf(claim).Where(r => r.Kind == RelationKind.Denies && claim.Relations.All(own => own.Claim != r.Claim)).Select(r => book.Dossier.Claims[r.Claim]).Where(c => book.IsOut(c) == Answer.Yes).ToArray();
            if (denials.Length > 0)
                Note(ConfidenceReason.Denied, -1, Ids(denials));
        }

        void Note(ConfidenceReason why, int bands, IReadOnlyList<string> claims) => steps.Add(new ConfidenceStep(why, bands, claims));
    }

    // What is alleged and denied without evidence, and a word of the press for another act, are told as such and not weighed.
    private static ConfidenceReason? Unweighable(Claim claim, ClaimBook book) => book.ConflictsOf(claim).Select(c => (ConfidenceReason?)(c.Kind switch
    {
        ConflictKind.Allegation => ConfidenceReason.Alleged,
        ConflictKind.PressWord when claim.Evidence.Kind == EvidenceKind.SecondHand => ConfidenceReason.WordOfPress,
        ConflictKind.Contradiction or ConflictKind.PartialView or ConflictKind.Drift or ConflictKind.Scope or ConflictKind.Judgement or ConflictKind.Amplification or ConflictKind.PressWord => null,
    })).FirstOrDefault(r => r is not null);

    private static Claim OriginClaim(Claim claim, ClaimBook book)
    {
        var at = claim;
        while (book.Dossier.CitedBy(at) is { } cited)
            at = cited;
        return at;
    }

    private static (Likelihood Band, ConfidenceReason Reason)? Start(Claim origin) => origin.Evidence.Kind switch
    {
        EvidenceKind.Official => (Likelihood.AlmostCertain, ConfidenceReason.OfficialText),
        EvidenceKind.Named => (Likelihood.VeryLikely, ConfidenceReason.NamedSource),
        EvidenceKind.Document => (Likelihood.VeryLikely, ConfidenceReason.DocumentSeen),
        // An outlet that cites another whose own claim is not recorded: at best what people not named told it.
        EvidenceKind.Anonymous or EvidenceKind.SecondHand => (Likelihood.Likely, ConfidenceReason.AnonymousSource),
        EvidenceKind.Analyst or EvidenceKind.Computed or EvidenceKind.Unverified => null,
    };

    private static string[] Ids(IEnumerable<Claim> claims) => [.. claims.Select(c => c.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}

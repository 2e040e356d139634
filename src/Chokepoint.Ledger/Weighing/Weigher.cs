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
internal sealed class Weigher
{
    private readonly Claim _claim;
    private readonly ClaimBook _book;
    private readonly List<ConfidenceStep> _steps = [];
    private int _bands;

    private Weigher(Claim claim, ClaimBook book) => (_claim, _book) = (claim, book);

    public static Confidence Of(Claim claim, ClaimBook book)
    {
        var reason = Begins(claim, book);
        if (!IsWeighed(reason))
            return new Confidence(null, [new ConfidenceStep(reason, 0, [])]);
        return book.Dossier.CitedBy(claim) is { } cited ? Retelling(claim, cited, book) : Repeating(claim, new Weigher(claim, book).Weigh(reason), book);
    }

    // What may only repeat another origin's report is no likelier than that.
    private static Confidence Repeating(Claim claim, Confidence own, ClaimBook book)
    {
        foreach (var relation in claim.Relations)
        {
            if (relation.Kind != RelationKind.Repeats)
                continue;
            var other = book.Dossier.Claims[relation.Claim];
            var reason = Begins(other, book);
            if (book.IsOut(other) != Answer.Yes || book.OriginOf(other) == claim.Report || !IsWeighed(reason))
                continue;
            if (new Weigher(other, book).Weigh(reason).Likelihood is { } most && most < own.Likelihood)
                own = new Confidence(most, [.. own.Steps, new ConfidenceStep(ConfidenceReason.MayRepeat, most - own.Likelihood.Value, [other.Id])]);
        }

        return own;
    }

    private Confidence Weigh(ConfidenceReason reason)
    {
        Note(reason, 0, []);
        var origin = _book.Dossier.Reports[_book.OriginOf(_claim)];
        var isOfficial = reason == ConfidenceReason.OfficialText;
        if (isOfficial && origin.SeenAs == SeenAs.Digest)
            Note(ConfidenceReason.OriginNotSeen, -1, []);
        if (_book.Dossier.CitedReport(_claim) is not null && _book.ChainOf(_claim).Drift is Drift.Strengthened or Drift.NotCarried)
            Note(ConfidenceReason.StrongerThanCited, -2, []);
        Others(origin);

        // People not named never make a thing almost certain, and nothing here makes it almost impossible.
        var most = isOfficial && origin.SeenAs != SeenAs.Digest ? Likelihood.AlmostCertain : Likelihood.VeryLikely;
        return new Confidence((Likelihood)Math.Clamp((int)Begin(reason) + _bands, (int)Likelihood.VeryUnlikely, (int)most), _steps);
    }

    // A citation is as likely as what it cites, and less where it says more.
    private static Confidence Retelling(Claim claim, Claim cited, ClaimBook book)
    {
        var source = Of(cited, book);
        if (source.Likelihood is not { } likelihood)
            return source;
        var (why, bands) = book.ChainOf(claim).Links[0].Drift switch
        {
            Drift.Strengthened or Drift.NotCarried => (ConfidenceReason.StrongerThanCited, -2),
            Drift.Sharpened => (ConfidenceReason.SharperThanCited, -1),
            Drift.None or Drift.Softened => (ConfidenceReason.AsCited, 0),
        };
        var steps = new List<ConfidenceStep>(source.Steps) { new(why, bands, [cited.Id]) };
        if (book.ChainOf(claim).Links[0].Changes.Contains(LinkChange.Products))
            steps.Add(new ConfidenceStep(ConfidenceReason.OtherProducts, -1, [cited.Id]));
        bands += steps.Count > source.Steps.Count + 1 ? -1 : 0;
        return new Confidence((Likelihood)Math.Max((int)likelihood + bands, (int)Likelihood.VeryUnlikely), steps);
    }

    private void Others(Report origin)
    {
        var (confirming, against, denials) = (new List<Claim>(), new List<Claim>(), new List<Claim>());
        foreach (var relation in _book.RelationsOf(_claim))
        {
            var other = _book.Dossier.Claims[relation.Claim];
            var its = _book.Dossier.Reports[_book.OriginOf(other)];

            // Another outlet's origin, itself of a kind that is weighed: an opinion confirms and contradicts nothing.
            if (_book.IsOut(other) != Answer.Yes || its.Outlet == origin.Outlet || relation.Kind != RelationKind.Denies && !IsWeighed(Begins(other, _book)))
                continue;
            if (relation.Kind == RelationKind.Confirms)
                confirming.Add(other);
            else if (relation.Kind == RelationKind.Contradicts)
                against.Add(other);
            else if (relation is { Kind: RelationKind.Denies, IsFromOther: true } && other.Evidence.Kind is EvidenceKind.Official or EvidenceKind.Named)
                denials.Add(other);
        }

        if (confirming.Count > 0)
            Note(ConfidenceReason.Confirmed, 1, Ids(confirming));
        if (against.Count > 0 && _book.WitnessesOf(against).Low > 1)
            Note(ConfidenceReason.ContradictedByMore, -2, Ids(against));
        else if (against.Count > 0)
            Note(ConfidenceReason.Contradicted, -1, Ids(against));
        if (denials.Count > 0)
            Note(ConfidenceReason.Denied, -1, Ids(denials));
    }

    private void Note(ConfidenceReason why, int bands, IReadOnlyList<string> claims)
    {
        _bands += bands;
        _steps.Add(new ConfidenceStep(why, bands, claims));
    }

    /// <summary>What the weighing begins with, or why there is none.</summary>
    private static ConfidenceReason Begins(Claim claim, ClaimBook book)
    {
        if (claim.Kind is ClaimKind.Assessment or ClaimKind.Motive or ClaimKind.Comment or ClaimKind.Silence)
            return ConfidenceReason.NotWeighed;

        // What is alleged and denied without evidence, and a word of the press for another act, are told as such.
        foreach (var conflict in book.ConflictsOf(claim))
        {
            if (conflict.Kind == ConflictKind.Allegation)
                return ConfidenceReason.Alleged;
            if (conflict.Kind == ConflictKind.PressWord && claim.Evidence.Kind == EvidenceKind.SecondHand)
                return ConfidenceReason.WordOfPress;
        }

        var origin = claim;
        while (book.Dossier.CitedBy(origin) is { } cited)
            origin = cited;
        return origin.Evidence.Kind switch
        {
            EvidenceKind.Official => ConfidenceReason.OfficialText,
            EvidenceKind.Named => ConfidenceReason.NamedSource,
            EvidenceKind.Document => ConfidenceReason.DocumentSeen,
            EvidenceKind.Anonymous => ConfidenceReason.AnonymousSource,
            EvidenceKind.SecondHand => ConfidenceReason.CitesUnrecorded,
            EvidenceKind.Analyst or EvidenceKind.Computed or EvidenceKind.Unverified => ConfidenceReason.NotWeighed,
        };
    }

    private static bool IsWeighed(ConfidenceReason reason) => reason is not (ConfidenceReason.NotWeighed or ConfidenceReason.Alleged or ConfidenceReason.WordOfPress);

    private static Likelihood Begin(ConfidenceReason reason) => reason switch
    {
        ConfidenceReason.OfficialText => Likelihood.AlmostCertain,
        ConfidenceReason.NamedSource or ConfidenceReason.DocumentSeen => Likelihood.VeryLikely,
        _ => Likelihood.Likely,
    };

    private static IReadOnlyList<string> Ids(List<Claim> claims) => [.. claims.Select(c => c.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}

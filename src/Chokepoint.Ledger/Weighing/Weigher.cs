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
        return IsWeighed(reason) ? new Weigher(claim, book).Weigh(reason) : new Confidence(null, [new ConfidenceStep(reason, 0, [])]);
    }

    private Confidence Weigh(ConfidenceReason reason)
    {
        Note(reason, 0, []);
        var origin = _book.Dossier.Reports[_book.OriginOf(_claim)];
        var isOfficial = reason == ConfidenceReason.OfficialText;
        if (isOfficial && origin.SeenAs == SeenAs.Digest)
            Note(ConfidenceReason.OriginNotSeen, -1, []);
        Citation();
        Others(origin);

        // People not named never make a thing almost certain, and nothing here makes it almost impossible.
        var most = isOfficial && origin.SeenAs != SeenAs.Digest ? Likelihood.AlmostCertain : Likelihood.VeryLikely;
        return new Confidence((Likelihood)Math.Clamp((int)Begin(reason) + _bands, (int)Likelihood.VeryUnlikely, (int)most), _steps);
    }

    private void Citation()
    {
        if (_book.Dossier.CitedReport(_claim) is null)
            return;
        var chain = _book.ChainOf(_claim);
        if (chain.Drift is Drift.Strengthened or Drift.NotCarried)
            Note(ConfidenceReason.StrongerThanCited, -2, Cited(chain));
        else if (chain.Drift == Drift.Sharpened)
            Note(ConfidenceReason.SharperThanCited, -1, Cited(chain));
    }

    private void Others(Report origin)
    {
        var (confirming, against, denials) = (new List<Claim>(), new List<Claim>(), new List<Claim>());
        foreach (var relation in _book.RelationsOf(_claim))
        {
            var other = _book.Dossier.Claims[relation.Claim];
            var otherOrigin = _book.OriginOf(other);
            if (_book.IsOut(other) != Answer.Yes || otherOrigin == origin.Id)
                continue;
            if (relation.Kind == RelationKind.Confirms && _book.Dossier.Reports[otherOrigin].Outlet != origin.Outlet)
                confirming.Add(other);
            else if (relation.Kind == RelationKind.Contradicts && other.Kind is not (ClaimKind.Assessment or ClaimKind.Motive))
                against.Add(other);
            else if (relation.Kind == RelationKind.Denies && !Denies(_claim, other))
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
            // An outlet that cites another whose own claim is not recorded: at best what people not named told it.
            EvidenceKind.Anonymous or EvidenceKind.SecondHand => ConfidenceReason.AnonymousSource,
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

    private static bool Denies(Claim claim, Claim other)
    {
        foreach (var relation in claim.Relations)
        {
            if (relation.Kind == RelationKind.Denies && relation.Claim == other.Id)
                return true;
        }

        return false;
    }

    private static IReadOnlyList<string> Cited(ClaimChain chain) => [.. chain.Links.Skip(1).Select(l => l.Claim?.Id).OfType<string>()];

    private static IReadOnlyList<string> Ids(List<Claim> claims) => [.. claims.Select(c => c.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}

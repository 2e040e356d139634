using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Reports;
using Chokepoint.Ledger.Books;
using Chokepoint.Ledger.Chains;
using Chokepoint.Ledger.Weighing;

namespace Chokepoint.Application.Ledgers;

/// <summary>A claim with what an analyst asks of it. A list of many is read in part, so each answer is made when it is read.</summary>
public sealed class LedgerClaim
{
    private readonly ClaimBook _book;

    internal LedgerClaim(Claim claim, ClaimBook book)
    {
        (Claim, _book) = (claim, book);
        Report = book.Dossier.Reports[claim.Report];
    }

    public Claim Claim { get; }

    /// <summary>Where it stands.</summary>
    public Report Report { get; }

    /// <summary>Was the report out by the day?</summary>
    public Answer Out => _book.IsOut(Claim);

    /// <summary>The way from the page to those on whose word it rests.</summary>
    public ClaimChain Chain => field ??= _book.ChainOf(Claim);

    /// <summary>How likely it is, and why.</summary>
    public Confidence Confidence => field ??= _book.ConfidenceOf(Claim);

    /// <summary>The acts it tells of.</summary>
    public IReadOnlyList<Act> Acts => field ??= [.. _book.ActsOf(Claim)];

    /// <summary>How it is told, where it is a motive.</summary>
    public MotiveStanding Standing => MotiveStandings.StandingOf(Claim);
}

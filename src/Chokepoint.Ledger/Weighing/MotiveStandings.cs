using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Reports;

namespace Chokepoint.Ledger.Weighing;

/// <summary>How a motive is told follows from the evidence class of its claim.</summary>
public static class MotiveStandings
{
    public static MotiveStanding StandingOf(Claim claim) => claim.Evidence.Kind switch
    {
        EvidenceKind.Analyst or EvidenceKind.Computed => MotiveStanding.Opinion,
        EvidenceKind.Official => MotiveStanding.StatedByAuthority,
        EvidenceKind.Named => MotiveStanding.StatedOnRecord,
        EvidenceKind.Document or EvidenceKind.Anonymous => MotiveStanding.ReportedAsFact,
        EvidenceKind.SecondHand => MotiveStanding.Retold,
        EvidenceKind.Unverified => MotiveStanding.Unverified,
    };
}

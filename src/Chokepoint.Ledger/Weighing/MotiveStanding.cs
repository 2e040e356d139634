namespace Chokepoint.Ledger.Weighing;

/// <summary>How a motive is told: as an opinion, as stated by the authority or by somebody on record, as a fact on the word of others, or retold.</summary>
public enum MotiveStanding
{
    Opinion,
    StatedByAuthority,
    StatedOnRecord,
    ReportedAsFact,
    Retold,
    Unverified,
}

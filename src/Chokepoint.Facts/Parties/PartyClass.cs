namespace Chokepoint.Facts.Parties;

/// <summary>The kinds of addressee that acts and reports speak of.</summary>
public enum PartyClass
{
    GovAgency,
    Soe,
    CiiOperator,
    InternetPlatform,
    AiStartup,
    StateFundedDc,
    PublicComputingHub,
    TelecomCarrier,
    CustomsAgents,
    ForeignSupplier,
    UniversityRnd,
    PrivateOther,
    All,
}

namespace Chokepoint.Facts.Deals;

/// <summary>What happens to the item.</summary>
public enum DealKind
{
    Export,
    Reexport,
    Transfer,
    Import,
    Purchase,
    RemoteAccess,
}

/// <summary>The form in which the item is shipped.</summary>
public enum ItemForm
{
    Ic,
    Board,
    Server,
    System,
}

/// <summary>What the item is for.</summary>
public enum DealUse
{
    Training,
    Inference,
    Cloud,
    Rnd,
    Resale,
    Supercomputer,
    Military,
    MilitaryIntelligence,
    Fab,
    Wmd,
}

/// <summary>For whom the work is done: a property of the deal, not of the firm.</summary>
public enum DealWork
{
    Commercial,
    Government,
    NationalSecurity,
}

/// <summary>The state of the data centre.</summary>
public enum SiteState
{
    New,
    Expanded,
    Existing,
}

/// <summary>Any state money, or none.</summary>
public enum Funding
{
    State,
    Private,
}

/// <summary>How far the deal is.</summary>
public enum DealStage
{
    Test,
    NewOrder,
    ExistingOrder,
    InTransit,
    Installed,
}

/// <summary>Why the item is subject to the US regulations, or that it is not.</summary>
public enum ItemJurisdiction
{
    UsOrigin,
    ForeignDirectProduct,
    DeMinimis,
    No,
}

/// <summary>End uses that rules ask about the seller's knowledge of.</summary>
public enum EndUse
{
    Supercomputer,
    Military,
    MilitaryIntelligence,
    Fab,
    Wmd,
}

/// <summary>What the seller knows of a prohibited end use. Not asked is a missing input, not a flag.</summary>
public enum Knowledge
{
    NotAsked,
    None,
    RedFlags,
    Known,
}

/// <summary>The parts that parties play in a deal.</summary>
public enum Role
{
    Manufacturer,
    Exporter,
    IntermediateConsignee,
    UltimateConsignee,
    Purchaser,
    EndUser,
    Operator,
    Tenant,
    Funder,
}

/// <summary>The word fields of a deal that conditions ask about.</summary>
public enum DealField
{
    Kind,
    Form,
    Use,
    Work,
    Site,
    Funding,
    Stage,
    Jurisdiction,
}

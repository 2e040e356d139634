namespace Chokepoint.Application.Dossiers;

/// <summary>What an analyst may want to look at: no mistake by itself.</summary>
public enum NoticeKind
{
    /// <summary>A TPP printed by somebody else is not among those that our figures allow.</summary>
    PublishedTpp,

    /// <summary>A claim past its review day.</summary>
    StaleClaim,

    /// <summary>A claim that no act names and that is related to no other.</summary>
    UnusedClaim,

    /// <summary>A source that nothing cites.</summary>
    UnusedSource,

    /// <summary>A provision whose text was seen in no source.</summary>
    UnseenProvision,

    /// <summary>A provision that no case names.</summary>
    ProvisionWithoutCase,
}

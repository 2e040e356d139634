using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Quantities;

namespace Chokepoint.Facts.Deals;

/// <summary>A case to judge. Every field may be unknown: null, an absent role, or an empty list.</summary>
public sealed record Deal
{
    public DealKind? Kind { get; init; }

    public Chip? Chip { get; init; }

    public Hypothetical? Hypothetical { get; init; }

    public ItemForm? Form { get; init; }

    /// <summary>Items shipped; each holds <see cref="ChipsPerUnit"/> chips (one when not told).</summary>
    public Amount? Units { get; init; }

    public Amount? ChipsPerUnit { get; init; }

    public ByWord<Role, Party> Parties { get; init; } = ByWord<Role, Party>.Empty;

    public string? From { get; init; }

    public string? To { get; init; }

    public ItemJurisdiction? Jurisdiction { get; init; }

    public DealUse? Use { get; init; }

    public DealWork? Work { get; init; }

    public SiteState? Site { get; init; }

    public string? SiteCountry { get; init; }

    public string? SiteProvince { get; init; }

    /// <summary>Share of domestic chips at the site, 0 to 1.</summary>
    public Amount? DomesticShare { get; init; }

    public Funding? Funding { get; init; }

    /// <summary>Percent of the site's construction completed.</summary>
    public Amount? PercentComplete { get; init; }

    public DealStage? Stage { get; init; }

    public ByWord<EndUse, Knowledge> Knowledge { get; init; } = ByWord<EndUse, Knowledge>.Empty;

    public IReadOnlyDictionary<string, Answer> Certifications { get; init; } = new Dictionary<string, Answer>();

    /// <summary>Countries where the product is on sale on the day a rule names, as far as told.</summary>
    public IReadOnlyDictionary<string, Answer> AvailableIn { get; init; } = new Dictionary<string, Answer>();

    public DateOnly? OrderDay { get; init; }

    public DateOnly? ExportDay { get; init; }

    public DateOnly? DeliveryDay { get; init; }

    /// <summary>Units of this product that went to the same consignee before this deal, in the period a rule counts.</summary>
    public Amount? UnitsBefore { get; init; }

    public IReadOnlyList<Authorisation> Authorisations { get; init; } = [];

    public string? Workload { get; init; }
}

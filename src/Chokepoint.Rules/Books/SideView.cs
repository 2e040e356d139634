using Chokepoint.Facts.Jurisdictions;
using Chokepoint.Rules.Conditions;

namespace Chokepoint.Rules.Books;

/// <summary>One jurisdiction as it stands in a view.</summary>
internal sealed class SideView
{
    public required Jurisdiction Jurisdiction { get; init; }

    public required Program? Gate { get; init; }

    /// <summary>Provisions, each after those whose results it needs.</summary>
    public required Entry[] Entries { get; init; }

    /// <summary>Where each provision stands among the entries.</summary>
    public required IReadOnlyDictionary<string, int> Index { get; init; }

    /// <summary>Some provision that is only text wins over another, is asked for by one, excepts from one or sets its policy.</summary>
    public required bool TextReachesOthers { get; init; }

    /// <summary>Pairs of entries that answer the same question differently, neither yielding to the other.</summary>
    public required (int One, int Other)[] Rivals { get; init; }

    public required Hypothesis[] Hypotheses { get; init; }

    /// <summary>Claims about this side's future conduct.</summary>
    public required OutlookEntry[] Outlook { get; init; }
}

using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Time;
using Chokepoint.Reports.Bundles;

namespace Chokepoint.Cli;

/// <summary>A question as read: the deal, both days, its words, and how it was put.</summary>
internal sealed record AskedQuestion(Deal Deal, TwoClocks Clocks, string? Words, BundleQuestion AsPut);

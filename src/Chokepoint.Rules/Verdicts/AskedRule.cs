using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Time;

namespace Chokepoint.Rules.Verdicts;

/// <summary>What is asked of every deal alike: a provision in its version of the day, or an act known through reports.</summary>
internal sealed record AskedRule(
    string Id,
    Act Act,
    string Title,
    ProvisionStatus Status,
    bool Stands,
    DaySpan? KnownFrom,
    Provision? Rule,
    ProvisionVersion? Version,
    Cite? Cite);

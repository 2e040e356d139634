using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Evidence;

namespace Chokepoint.Facts.Workloads;

/// <summary>Work that a planner has for chips: a model, a phase, lengths and limits. Limits are the most that is accepted, in milliseconds; none is no limit.</summary>
public sealed record Workload(
    string Id,
    string Title,
    string Llm,
    Phase Phase,
    NumberFormat Format,
    int Input,
    int Output,
    int? FirstTokenMs,
    int? OutputTokenMs,
    bool IsSpeculative,
    IReadOnlyList<DealUse> Uses,
    Basis Basis,
    IReadOnlyList<string> Sources,
    string? Note,
    string? Overlay);

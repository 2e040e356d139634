using Chokepoint.Facts.Time;

namespace Chokepoint.Facts.Reports;

/// <summary>Something published, with what it claims. A missing title or address is not recorded.</summary>
public sealed record Report(
    string Id,
    string Outlet,
    string? Title,
    DaySpan Known,
    SeenAs SeenAs,
    string? Address,
    IReadOnlyList<string> Copies,
    string? Note,
    IReadOnlyList<Claim> Claims,
    string? Overlay);

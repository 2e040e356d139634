using Chokepoint.Diagnostics;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Time;

namespace Chokepoint.Facts.Acts;

/// <summary>
/// Something an authority did. A published act is its provisions; an unpublished one is a hypothesis whose content is
/// what its claims say.
/// </summary>
public sealed record Act
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Jurisdiction { get; init; }

    public required IReadOnlyList<string> Authorities { get; init; }

    public required ActForm Form { get; init; }

    public DaySpan? Date { get; init; }

    /// <summary>When it could first be known; of a hypothesis without it, its first report.</summary>
    public DaySpan? Known { get; init; }

    public Cite? Cite { get; init; }

    /// <summary>Words the press used for it.</summary>
    public required IReadOnlyList<string> Press { get; init; }

    /// <summary>Doubts about validity: shown beside the strength, never moving it.</summary>
    public required IReadOnlyList<Doubt> Doubts { get; init; }

    public required IReadOnlyList<string> Claims { get; init; }

    public required IReadOnlyList<Provision> Provisions { get; init; }

    /// <summary>Later changes to a hypothesis as a whole.</summary>
    public required IReadOnlyList<ActStatus> Status { get; init; }

    public string? Note { get; init; }

    public string? Overlay { get; init; }

    public required Place Place { get; init; }
}

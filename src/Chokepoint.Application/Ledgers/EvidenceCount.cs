using Chokepoint.Facts.Evidence;

namespace Chokepoint.Application.Ledgers;

/// <summary>How many claims rest on a class of evidence.</summary>
public sealed record EvidenceCount(EvidenceKind Kind, int Count)
{
    /// <summary>The class as the dossier writes it, without a number of people.</summary>
    public string Class => Kind == EvidenceKind.Anonymous ? "A" : new EvidenceClass(Kind).ToString();
}

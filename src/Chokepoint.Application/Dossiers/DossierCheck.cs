namespace Chokepoint.Application.Dossiers;

/// <summary>A dossier without problems, and what there is to look at in it.</summary>
/// <param name="Status">How far the data go.</param>
/// <param name="Notices">What there is to look at.</param>
/// <param name="Cases">How many cases were read; null when there is no folder of them.</param>
public sealed record DossierCheck(DossierStatus Status, IReadOnlyList<DossierNotice> Notices, int? Cases);

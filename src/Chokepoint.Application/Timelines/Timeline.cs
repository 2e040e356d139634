using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Jurisdictions;
using Chokepoint.Facts.Time;

namespace Chokepoint.Application.Timelines;

/// <summary>Acts by side and day, as they stand at two days. With a deal, those that bear on it or may.</summary>
public sealed record Timeline(
    TwoClocks Clocks,
    bool IsOfDeal,
    DateOnly? Since,
    DateOnly? Until,
    IReadOnlyList<Jurisdiction> Sides,
    IReadOnlyList<TimelineAct> Acts,
    Dossier Dossier,
    ProgramVersion Program)
{
    /// <summary>The acts of a side, by day.</summary>
    public IEnumerable<TimelineAct> Of(Jurisdiction side) => Acts.Where(a => a.Act.Jurisdiction == side.Id);

    /// <summary>The sides whose data end before the last day shown.</summary>
    public IEnumerable<Jurisdiction> PastHorizon => Sides.Where(s => (IsOfDeal ? Clocks.InForceOn : Until ?? Clocks.InForceOn) > s.Horizon);
}

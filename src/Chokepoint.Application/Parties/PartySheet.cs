using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Time;

namespace Chokepoint.Application.Parties;

/// <summary>Who a party is, on which lists, and who owns it, on a day as it was known on a day.</summary>
public sealed record PartySheet(
    Party Party,
    TwoClocks Clocks,
    IReadOnlyList<ListStanding> Lists,
    IReadOnlyList<OwnerStanding> Owners,
    Dossier Dossier,
    ProgramVersion Program);

using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Quantities;

namespace Chokepoint.Rules.Planes;

/// <summary>A provision with a line in a plane: its standing on the day, the level it gives when it classifies, its lines there, and what else it asks, which the plane leaves open.</summary>
public sealed record PlaneRule(Provision Provision, Act Act, ProvisionStatus Status, string? Level, IReadOnlyList<Test.Compare> Lines, IReadOnlyList<Measure> AlsoCompares);

using Chokepoint.Facts.Quantities;

namespace Chokepoint.Rules.Planes;

/// <summary>
/// What holds in a part of a plane: the level of a chip there, the levels it may have and the quantities that would
/// settle it where it is unknown, and the other rules with a line in the plane that reach it or may.
/// </summary>
public sealed record PlaneAnswer(string Level, IReadOnlyList<string> MayBe, IReadOnlyList<Measure> SettledBy, IReadOnlyList<string> LevelRules, IReadOnlyList<string> Reach)
{
    /// <summary>Does the same hold there?</summary>
    public bool IsSameAs(PlaneAnswer other) =>
        HasLevelOf(other) && LevelRules.SequenceEqual(other.LevelRules, StringComparer.Ordinal) && Reach.SequenceEqual(other.Reach, StringComparer.Ordinal);

    /// <summary>Is the level the same there?</summary>
    public bool HasLevelOf(PlaneAnswer other) =>
        Level == other.Level && MayBe.SequenceEqual(other.MayBe, StringComparer.Ordinal) && SettledBy.SequenceEqual(other.SettledBy);
}

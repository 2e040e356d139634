using Chokepoint.Application.Chips;
using Chokepoint.Facts.Quantities;
using Chokepoint.Rules.Planes;
using Chokepoint.Rules.Questions;

namespace Chokepoint.Reports.Words;

/// <summary>How a plane of chips is said: its title, its axes, its rules and what is left out.</summary>
internal static class PlaneWords
{
    public static string Title(Plane plane) => $"{Say.Capital(Name(plane.Across))} and {Name(plane.Up)} of AI chips, with the lines in force on {Say.Day(plane.Clocks.InForceOn)}";

    public static string Subtitle(Plane plane) => $"As known on {Say.Day(plane.Clocks.KnownAsOf)}. Each mark is a chip; both scales are logarithmic. Solid lines: the level of a chip turns. Broken lines: another rule turns.";

    public static string Axis(Measure measure) => $"{Say.Capital(Name(measure))} ({(measure == Measure.Tpp ? "TOPS x bits" : measure.Unit())})";

    private static string Name(Measure measure) => measure == Measure.Tpp ? "total processing performance (TPP)" : measure == Measure.Density ? "performance density" : Say.Name(measure);

    /// <summary>The rules that give a level, or all that give one.</summary>
    public static string Rules(Plane plane, string? level) => string.Join(", ", plane.Rules.Where(r => r.Level is { } l && (level is null || l == level)).Select(r => $"{r.Provision.Id} ({Say.Of(r.Status)})"));

    /// <summary>A numbered rule: its lines in the plane, and what else it asks.</summary>
    public static string Rule(PlaneRule rule, Plane plane)
    {
        var lines = rule.Lines.Select(l => $"{Say.Name(l.Measure)} {l.Bounds} {l.Measure.Unit()}".Replace(" TPP", "", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);
        var also = rule.AlsoCompares.Where(m => m != plane.Across && m != plane.Up).Select(Say.Name).ToArray();
        return $"{rule.Provision.Title} ({rule.Provision.Id}, {Say.Of(rule.Status)}): {string.Join("; ", lines)}{(also.Length > 0 ? $"; also asks {string.Join(", ", also)}" : "")}";
    }

    public static string Sources(IEnumerable<PlaneRule> rules)
    {
        var acts = rules.Select(r => r.Act.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return acts.Length == 0 ? "No rule in force that day has a line in this plane." : $"Lines from the acts {string.Join(", ", acts)}.";
    }

    /// <summary>The level of a part of a plane in a few words.</summary>
    public static string Level(PlaneAnswer answer) =>
        answer.Level == Classify.None ? "no level" : answer.Level == Classify.Unknown && answer.MayBe.Count > 0 ? $"{string.Join(" or ", answer.MayBe)}" : $"level {answer.Level}";

    /// <summary>What the strip at the foot of a plane holds.</summary>
    public static string Strip(Plane plane) => plane.Up == Measure.Density ? "die area not known, so no density" : $"{Name(plane.Up)} zero (with a bar) or not known";

    /// <summary>The chips in the strip at the foot: what they lack, or that they have zero.</summary>
    public static IEnumerable<string> InTheStrip(ChipPlane chips)
    {
        var up = chips.Plane.Up;
        var zero = chips.Placed.Count(c => c.Point.Up is { Mark: 0 });
        if (zero > 0)
            yield return $"In the strip at the foot with a bar: no {Name(up)}, or none in one reading ({zero}); the bar reaches to the other.";
        var unknown = chips.Placed.Where(c => c.Point.Up is null).Select(c => c.Name).ToArray();
        if (unknown.Length > 0)
            yield return $"In the strip at the foot without a bar: {(up == Measure.Density ? Say.Name(Measure.DieArea) + ", so " : "")}{Name(up)} not known ({unknown.Length}): {string.Join(", ", unknown)}.";
    }

    /// <summary>How many chips a brief shows and does not name, and where they are told.</summary>
    public static string InBrief(ChipPlane chips, int unnamed) =>
        $"{chips.Placed.Count} chips are drawn, {unnamed} of them without a name; {chips.Unplaced.Count} have no place for want of figures. In the strip at the foot the {Name(chips.Plane.Up)} is zero or not known. The command chips --on {Say.Day(chips.Plane.Clocks.InForceOn)} --plot FILE names them all.";

    /// <summary>The chips that have no place, by the reason.</summary>
    public static IEnumerable<string> Unplaced(ChipPlane chips) => chips.Unplaced
        .GroupBy(Why, StringComparer.Ordinal)
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => $"Not drawn, {g.Key} ({g.Count()}): {string.Join(", ", g.Select(c => c.Name))}.");

    /// <summary>Why a chip has no place.</summary>
    public static string Why(UnplacedChip chip) => chip.IsSystem ? "systems, whose figures are totals" : $"{string.Join(" and ", chip.Lacking.Select(Say.Name))} not known";
}

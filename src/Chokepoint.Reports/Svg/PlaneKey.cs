using Chokepoint.Facts.Acts;
using Chokepoint.Rules.Planes;
using Chokepoint.Rules.Questions;

namespace Chokepoint.Reports.Svg;

/// <summary>The order of the levels in a picture, and the numbers of the other rules whose lines it shows.</summary>
internal sealed class PlaneKey
{
    private static readonly double[] Directions = [45, 135, 90, 20, 160];

    private readonly string[] _levels;
    private readonly string[] _numbered;

    public PlaneKey(PlaneFrame frame)
    {
        // A level that wins over another comes before it in the plane's rules.
        _levels = [.. frame.Plane.Rules.Select(r => r.Level).OfType<string>().Distinct(StringComparer.Ordinal)];
        var drawn = frame.Borders().Where(b => !b.IsLevel).SelectMany(b => b.Rules).ToHashSet(StringComparer.Ordinal);
        Numbered = [.. frame.Plane.Rules.Where(r => drawn.Contains(r.Provision.Id))];
        _numbered = [.. Numbered.Select(r => r.Provision.Id)];
        Levels = [.. _levels.Where(l => frame.Plane.Cells.Any(c => c.Answer.Level == l && frame.Polygon(c).Count > 0))];
        Hatched = [.. Numbered.Where(r => Levels.Count == 0 && frame.Plane.Cells.All(c => c.Answer.MayBe.Count == 0) && r.Provision.Step == Step.Requirement)];
    }

    /// <summary>The levels that are drawn, the strictest first.</summary>
    public IReadOnlyList<string> Levels { get; }

    /// <summary>Other rules with a line in the picture, by their numbers from one.</summary>
    public IReadOnlyList<PlaneRule> Numbered { get; }

    /// <summary>Requirements whose reach is hatched, where no level is.</summary>
    public IReadOnlyList<PlaneRule> Hatched { get; }

    public int? NumberOf(string rule) => Array.IndexOf(_numbered, rule) is >= 0 and var at ? at + 1 : null;

    public int? RankOf(PlaneAnswer answer) => answer.Level is not (Classify.None or Classify.Unknown) && Array.IndexOf(_levels, answer.Level) is >= 0 and var at ? at : null;

    public static double DirectionOf(int rank) => Directions[rank % Directions.Length];
}

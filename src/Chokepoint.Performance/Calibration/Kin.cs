using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Physics;

namespace Chokepoint.Performance.Calibration;

/// <summary>
/// The levels that a rate shares with others: phase, maturity, vendor, chip, engine, and the sweep it was measured in. What two
/// rates share makes their departures from the physics alike, so a chip without measurements borrows from its kin. An empty
/// level is shared with nobody.
/// </summary>
internal sealed class Kin
{
    public const int Levels = 14;

    private readonly int[] _keys;

    private Kin(int[] keys) => _keys = keys;

    public static Kin Of(Job job, double chips, double batch, Maturity maturity, string family, string engine, string sweep)
    {
        var phase = job.Phase.ToString();
        var group = job.Phase is Phase.Decode or Phase.Serving or Phase.Offline ? "write" : phase;
        return new Kin(
        [
            Key(phase), Key(maturity.ToString()), Key(phase + maturity), Key(group + job.Shape.HasExperts),
            Key(job.Chip.Vendor), Key(job.Chip.Vendor + group), Key(family), Key(family + group),
            Key(engine), engine.Length == 0 ? 0 : Key(engine + group), Key(sweep),
            Key(job.Shape.Llm.Id), Key($"{group}load{Load(batch / chips)}"), Key($"{group}size{Size(chips)}"),
        ]);
    }

    /// <summary>The variance that two rates share, level by level.</summary>
    public double Shared(Kin other)
    {
        var sum = Spread.Common;
        for (var i = 0; i < Levels; i++)
        {
            if (_keys[i] != 0 && _keys[i] == other._keys[i])
                sum += Spread.Of(i);
        }

        return sum;
    }

    /// <summary>The variance of a rate of this kin around the physics, noise apart.</summary>
    public static double Own()
    {
        var sum = Spread.Common;
        for (var i = 0; i < Levels; i++)
            sum += Spread.Of(i);
        return sum;
    }

    /// <summary>What of chips and requests matters for kinship: rates of one class and job are alike.</summary>
    public static (int Load, int Size) ClassOf(double chips, double batch) => (Load(batch / chips), Size(chips));

    // Requests a chip: few, where overhead rules; some; many.
    private static int Load(double batch) => batch < 4 ? 0 : batch < 48 ? 1 : 2;

    // An instance on one chip, within a server, or over several.
    private static int Size(double chips) => chips <= 1 ? 0 : chips <= 8 ? 1 : 2;

    // FNV-1a: equal words, equal keys, on every machine.
    private static int Key(string words)
    {
        if (words.Length == 0)
            return 0;
        var hash = 2166136261u;
        foreach (var c in words)
            hash = (hash ^ c) * 16777619u;
        return (int)(hash | 1);
    }
}

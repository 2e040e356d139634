namespace Chokepoint.Performance.Physics;

/// <summary>The constants of the physics, all fitted. Shares of a data-sheet rate, unless said otherwise.</summary>
internal sealed record Constants
{
    /// <summary>The calibration of the dossier that holds them.</summary>
    public const string Id = "llm-performance";

    /// <summary>Software alone spreads throughput at least twofold from an untuned default to a showcase, two steps apart.</summary>
    public const double LeastGain = 1.4142135623730951;

    public static IReadOnlyList<string> Names { get; } = ["prefill_use", "decode_use", "bandwidth_use", "step_ms", "layer_us", "link_use", "speculative_gain", "most_batch", "expert_use", "training_use", "training_expert_use", "memory_use", "maturity_gain", "moves", "intensity", "width"];

    private const int WidthAt = 15;

    private readonly double[] _values;

    private Constants(double[] values) => _values = values;

    public double PrefillUse => _values[0];

    public double DecodeUse => _values[1];

    public double BandwidthUse => _values[2];

    /// <summary>What a step costs whatever it does: scheduling and launching, in seconds.</summary>
    public double Step => _values[3] / 1e3;

    /// <summary>What each collective of a layer waits, for each doubling of the chips that take part, in seconds.</summary>
    public double Layer => _values[4] / 1e6;

    public double LinkUse => _values[5];

    /// <summary>Tokens accepted a step, over the cost of the draft.</summary>
    public double SpeculativeGain => _values[6];

    /// <summary>Requests in flight on eight chips where nothing else limits them.</summary>
    public double MostBatch => _values[7];

    /// <summary>What experts leave of the use of arithmetic.</summary>
    public double ExpertUse => _values[8];

    public double TrainingUse => _values[9];

    public double TrainingExpertUse => _values[10];

    /// <summary>The printed memory that weights and kept tokens may fill.</summary>
    public double MemoryUse => _values[11];

    /// <summary>What better tuning gains, from one maturity to the next.</summary>
    public double MaturityGain => _values[12];

    /// <summary>Times that activations go through memory in a layer.</summary>
    public double Moves => _values[13];

    /// <summary>Operations that kernels do for each byte they take from memory: a chip whose arithmetic outruns its memory uses less of it.</summary>
    public double Intensity => _values[14];

    /// <summary>What the deviation foretold from kin is multiplied by, so that four of five measurements left out lie inside.</summary>
    public double Width => _values[WidthAt];

    /// <summary>The gain of a maturity over an open engine, well tuned.</summary>
    public double Gain(Facts.Workloads.Maturity maturity) => maturity switch
    {
        Facts.Workloads.Maturity.Untuned => 1 / MaturityGain,
        Facts.Workloads.Maturity.Open => 1,
        Facts.Workloads.Maturity.Showcase => MaturityGain,
    };

    public static Constants Of(IReadOnlyList<double> values) => new([.. values]);

    /// <summary>The values before a fit: round numbers near what tools for this use. The fit leaves them only for a better one.</summary>
    public static Constants Start { get; } = new([0.7, 0.5, 0.8, 3, 10, 0.5, 1.5, 1024, 0.8, 0.6, 0.4, 0.9, 1.5, 8, 1000, 1]);

    public Constants WithWidth(double width)
    {
        var values = _values.ToArray();
        values[WidthAt] = width;
        return new Constants(values);
    }

    /// <summary>The fitted constants, or why there are none.</summary>
    public static Constants? From(Facts.Workloads.Calibration calibration) =>
        Names.All(calibration.Constants.ContainsKey) ? new([.. Names.Select(n => (double)calibration.Constants[n])]) : null;

    public IReadOnlyList<double> Values => _values;

    /// <summary>The bounds of each constant: a share is at most what is physically left, a gain has a least value.</summary>
    public static (double Least, double Most) Bounds(int at) => at switch
    {
        0 or 1 or 2 or 5 or 8 or 9 or 10 or 11 => (0.05, 0.95),
        6 => (1, 4),
        12 => (LeastGain, 4),
        _ => (0, double.PositiveInfinity),
    };

    /// <summary>Is it fitted with the others? The width of intervals is set from what they leave.</summary>
    public static bool IsFitted(int at) => at != WidthAt;
}

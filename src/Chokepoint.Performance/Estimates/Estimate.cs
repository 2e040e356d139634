using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Physics;

namespace Chokepoint.Performance.Estimates;

/// <summary>What one chip gets out of a workload: the median and the 80 % interval, per maturity of the software.</summary>
/// <param name="Chip">The chip.</param>
/// <param name="Workload">The workload.</param>
/// <param name="Maturity">How well the software is tuned.</param>
/// <param name="Median">Tokens a second and chip: input for prefill, trained for training, output else.</param>
/// <param name="Low">The lower end of the 80 % interval.</param>
/// <param name="High">Its upper end.</param>
/// <param name="LimitedBy">What keeps it from being more.</param>
/// <param name="Layout">The best layout found, of an instance that writes.</param>
/// <param name="Reading">The layout of the chips that only read prompts, where reading and writing are apart.</param>
/// <param name="ReadingShare">Their share of all chips.</param>
/// <param name="Batch">Requests in flight in it.</param>
/// <param name="Computed">The format that is computed with, where the chip lacks the one asked for.</param>
/// <param name="FirstToken">The time to the first token without queueing.</param>
/// <param name="Between">The time between tokens.</param>
/// <param name="Calibration">How near the measurements are.</param>
/// <param name="Nearest">The nearest measurements.</param>
public sealed record Estimate(
    string Chip,
    string Workload,
    Maturity Maturity,
    TokensPerSecond Median,
    TokensPerSecond Low,
    TokensPerSecond High,
    LimitedBy LimitedBy,
    Layout Layout,
    Layout? Reading,
    double ReadingShare,
    int Batch,
    NumberFormat Computed,
    Milliseconds FirstToken,
    Milliseconds Between,
    Nearness Calibration,
    IReadOnlyList<Measurement> Nearest);

namespace Chokepoint.Performance.Physics;

/// <summary>A rate in tokens a second and chip, the seconds between tokens of a request, what limits it, and the layout and requests of the instance.</summary>
/// <param name="PerChip">Tokens a second and chip.</param>
/// <param name="Between">Seconds between tokens of a request.</param>
/// <param name="LimitedBy">What keeps it from being more.</param>
/// <param name="Layout">The layout of the instance that writes.</param>
/// <param name="Batch">Requests in flight in it.</param>
/// <param name="Reading">The layout of the chips that only read prompts, where reading and writing are apart.</param>
/// <param name="ReadingShare">Their share of all chips.</param>
internal readonly record struct Rate(double PerChip, double Between, LimitedBy LimitedBy, Layout Layout, double Batch, Layout? Reading = null, double ReadingShare = 0);

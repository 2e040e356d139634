using Chokepoint.Facts.Workloads;
using Chokepoint.Performance.Estimates;

namespace Chokepoint.Application.Performing;

/// <summary>How many of the replaced chips one candidate stands for in a phase of the same model and lengths, both with an open engine, well tuned.</summary>
public sealed record PhaseRatio(Phase Phase, Ratio Ratio);

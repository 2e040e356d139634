using Chokepoint.Facts;

namespace Chokepoint.Rules.Verdicts;

/// <summary>A part of a trace: what was asked, the answer, what was found, and the parts it came from.</summary>
public sealed record TraceStep(string Asked, Answer Answer, string? Found, IReadOnlyList<TraceStep> Parts)
{
    public const string AllOf = "all of";
    public const string AnyOf = "any of";
    public const string NotOf = "not";
}

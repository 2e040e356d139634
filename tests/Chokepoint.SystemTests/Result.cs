namespace Chokepoint.SystemTests;

/// <summary>What a run gave.</summary>
internal sealed record Result(int Code, string Output, string Error);

namespace Chokepoint.Application;

/// <summary>The version of the program that gave an answer.</summary>
public sealed record ProgramVersion(string Text);

namespace Chokepoint.Reports.Text;

/// <summary>A run of text in one tone.</summary>
public readonly record struct Run(string Text, Tone Tone);

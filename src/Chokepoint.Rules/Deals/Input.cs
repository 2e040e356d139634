namespace Chokepoint.Rules.Deals;

/// <summary>Something that an answer needs and does not have.</summary>
public sealed record Input(string Name, InputSource Source);

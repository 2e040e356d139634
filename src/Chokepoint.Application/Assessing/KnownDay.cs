using Chokepoint.Rules.Questions;

namespace Chokepoint.Application.Assessing;

/// <summary>The answer with what was known by one day.</summary>
public sealed record KnownDay(DateOnly Known, Judgement Judgement);

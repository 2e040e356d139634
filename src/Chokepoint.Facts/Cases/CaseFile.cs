using Chokepoint.Facts.Deals;

namespace Chokepoint.Facts.Cases;

/// <summary>A whole question: a deal and its days, and, where we hold an answer to be right, that answer and why.</summary>
public sealed record CaseFile(string Id, string? Question, Deal Deal, DateOnly? On, DateOnly? Known, Expectation? Expect, string? Why);

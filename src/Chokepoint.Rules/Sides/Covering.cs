using Chokepoint.Facts;

namespace Chokepoint.Rules.Sides;

/// <summary>Whether an authorisation covers a requirement, and in words which and why.</summary>
internal sealed record Covering(Answer Answer, string? Words)
{
    public static Covering None { get; } = new(Answer.No, null);
}

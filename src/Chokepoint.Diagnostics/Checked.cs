using System.Diagnostics.CodeAnalysis;

namespace Chokepoint.Diagnostics;

/// <summary>Either a value or the problems that kept it from being made.</summary>
public sealed class Checked<T>
    where T : class
{
    private Checked(T? value, IReadOnlyList<Problem> problems)
    {
        Value = value;
        Problems = problems;
    }

    public T? Value { get; }

    public IReadOnlyList<Problem> Problems { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsGood => Value is not null;

    /// <summary>The value, unless problems were collected on the way.</summary>
    public static Checked<T> From(T? value, Problems problems) =>
        problems.Any || value is null ? new(null, problems.InOrder()) : new(value, []);
}

namespace Chokepoint.Facts.Conditions;

/// <summary>The condition of a provision: a tree of all, any and not over a closed set of tests.</summary>
public abstract record Condition
{
    private Condition()
    {
    }

    public abstract T Match<T>(Func<All, T> all, Func<Any, T> any, Func<Not, T> not, Func<Is, T> test);

    /// <summary>Holds when every part holds; with no part it always holds.</summary>
    public sealed record All(IReadOnlyList<Condition> Parts) : Condition
    {
        public override T Match<T>(Func<All, T> all, Func<Any, T> any, Func<Not, T> not, Func<Is, T> test) => all(this);
    }

    /// <summary>Holds when one part holds.</summary>
    public sealed record Any(IReadOnlyList<Condition> Parts) : Condition
    {
        public override T Match<T>(Func<All, T> all, Func<Any, T> any, Func<Not, T> not, Func<Is, T> test) => any(this);
    }

    /// <summary>Holds when the part does not.</summary>
    public sealed record Not(Condition Part) : Condition
    {
        public override T Match<T>(Func<All, T> all, Func<Any, T> any, Func<Not, T> not, Func<Is, T> test) => not(this);
    }

    /// <summary>A single test of the closed set.</summary>
    public sealed record Is(Test Test) : Condition
    {
        public override T Match<T>(Func<All, T> all, Func<Any, T> any, Func<Not, T> not, Func<Is, T> test) => test(this);
    }
}

namespace Chokepoint.Facts.Acts;

/// <summary>What a provision does where its condition holds.</summary>
public abstract record Effect
{
    private Effect()
    {
    }

    public abstract T Match<T>(
        Func<Subject, T> subject,
        Func<Level, T> level,
        Func<Licence, T> licence,
        Func<Duty, T> duty,
        Func<Exception, T> exception,
        Func<Review, T> review,
        Func<Flag, T> flag);

    /// <summary>The item is subject to the regulations.</summary>
    public sealed record Subject : Effect
    {
        public override T Match<T>(Func<Subject, T> subject, Func<Level, T> level, Func<Licence, T> licence, Func<Duty, T> duty, Func<Exception, T> exception, Func<Review, T> review, Func<Flag, T> flag) => subject(this);
    }

    /// <summary>The item is classified; a residual entry remains beside a level.</summary>
    public sealed record Level(string Name, string? Eccn) : Effect
    {
        public bool IsResidual => Name == "residual";

        public override T Match<T>(Func<Subject, T> subject, Func<Level, T> level, Func<Licence, T> licence, Func<Duty, T> duty, Func<Exception, T> exception, Func<Review, T> review, Func<Flag, T> flag) => level(this);
    }

    /// <summary>A licence is needed; the policy is a word of the jurisdiction, <c>unstated</c> or <c>listing</c> (the listing's own).</summary>
    public sealed record Licence(string Policy) : Effect
    {
        public override T Match<T>(Func<Subject, T> subject, Func<Level, T> level, Func<Licence, T> licence, Func<Duty, T> duty, Func<Exception, T> exception, Func<Review, T> review, Func<Flag, T> flag) => licence(this);
    }

    /// <summary>A duty of another kind, with its strength.</summary>
    public sealed record Duty(Strength Strength) : Effect
    {
        public override T Match<T>(Func<Subject, T> subject, Func<Level, T> level, Func<Licence, T> licence, Func<Duty, T> duty, Func<Exception, T> exception, Func<Review, T> review, Func<Flag, T> flag) => duty(this);
    }

    /// <summary>An exception from some requirements: eligible here, claimed only when an authorisation says so.</summary>
    public sealed record Exception(IReadOnlyList<string> Of, bool Notice) : Effect
    {
        public override T Match<T>(Func<Subject, T> subject, Func<Level, T> level, Func<Licence, T> licence, Func<Duty, T> duty, Func<Exception, T> exception, Func<Review, T> review, Func<Flag, T> flag) => exception(this);
    }

    /// <summary>The policy under which applications for some requirements are reviewed.</summary>
    public sealed record Review(string Policy, IReadOnlyList<string> Of) : Effect
    {
        public override T Match<T>(Func<Subject, T> subject, Func<Level, T> level, Func<Licence, T> licence, Func<Duty, T> duty, Func<Exception, T> exception, Func<Review, T> review, Func<Flag, T> flag) => review(this);
    }

    /// <summary>A risk that stands beside the strength; a blocking one makes the worst outcome possible.</summary>
    public sealed record Flag(string Name, string Says, bool Blocks) : Effect
    {
        public override T Match<T>(Func<Subject, T> subject, Func<Level, T> level, Func<Licence, T> licence, Func<Duty, T> duty, Func<Exception, T> exception, Func<Review, T> review, Func<Flag, T> flag) => flag(this);
    }
}

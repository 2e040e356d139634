using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Evidence;

namespace Chokepoint.Facts.Jurisdictions;

/// <summary>How a side's findings combine: published provisions in order, or reports of acts.</summary>
public enum CombinationMethod
{
    Law,
    Signals,
}

/// <summary>One government's side: its scale, its policies, its lists and groups, and how its acts combine. Other sides fit in as data.</summary>
public sealed record Jurisdiction
{
    /// <summary>Policies that a side of published provisions must state: where nobody states one, where an authorisation is held, where prior notice is due.</summary>
    public static IReadOnlyList<string> NeededPolicies { get; } = [Unstated, Held, Notice];

    public const string Unstated = "unstated";
    public const string Held = "held";
    public const string Notice = "notice";

    public required string Id { get; init; }

    public required string Title { get; init; }

    public required CombinationMethod Method { get; init; }

    /// <summary>Without it nothing of this side bites.</summary>
    public Condition? Gate { get; init; }

    /// <summary>The first day our data on this side's acts cover.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>The last day our data on this side's acts cover.</summary>
    public required DateOnly Horizon { get; init; }

    public required IReadOnlyList<ScalePoint> Scale { get; init; }

    public required IReadOnlyDictionary<string, Strength> Policies { get; init; }

    /// <summary>Where it stands among the sides of an answer, the lowest first.</summary>
    public required int Order { get; init; }

    /// <summary>After how many months from its last day an act that is known through reports is stale, where its claims name no day.</summary>
    public int? ReviewAfterMonths { get; init; }

    /// <summary>The forms of act that go stale.</summary>
    public required IReadOnlyList<ActForm> ReviewForms { get; init; }

    public required IReadOnlyList<Authority> Authorities { get; init; }

    public required IReadOnlyList<PartyList> Lists { get; init; }

    public required IReadOnlyList<CountryGroup> Groups { get; init; }

    /// <summary>The outcome a strength maps to.</summary>
    public Outcome OutcomeOf(int? strength) =>
        strength is not { } s ? Outcome.NoneFound
        : Scale.FirstOrDefault(p => p.Strength == s)?.Outcome ?? throw new InvalidOperationException($"{Id} has no strength {s} on its scale");

    public string NameOf(int strength) => Scale.FirstOrDefault(p => p.Strength == strength)?.Name ?? "";
}

/// <summary>A step of a side's scale of strength.</summary>
public sealed record ScalePoint(int Strength, string Name, Outcome Outcome);

/// <summary>An authority that acts for a side.</summary>
public sealed record Authority(string Id, string Name);

/// <summary>A list of parties and the days of the snapshots that were seen.</summary>
public sealed record PartyList(string Id, string Name, IReadOnlyList<DateOnly> Snapshots, Cite? Cite);

/// <summary>A country group as dated membership. Before <see cref="From"/> its membership is not known.</summary>
public sealed record CountryGroup(
    string Id,
    DateOnly? From,
    IReadOnlyList<string> Members,
    IReadOnlyList<GroupChange> Changes,
    Cite? Cite,
    string? Note)
{
    /// <summary>Is the country a member on the day, as far as the acts that changed it are known?</summary>
    public Answer Holds(string country, DateOnly on, Func<string, bool> isKnown)
    {
        if (From is { } from && on < from)
            return Answer.Unknown;
        foreach (var change in Changes)
        {
            if (change.Country != country)
                continue;

            // A change whose act is not known has not been seen: who is to leave is still in, who is to come is not.
            if (change.By is { } by && !isKnown(by))
                return Answers.Of(change.From is null);
            return Answers.Of((change.From is not { } since || on >= since) && (change.Until is not { } until || on <= until));
        }

        return Answers.Of(Members.Contains(country, StringComparer.Ordinal));
    }
}

/// <summary>A country that is a member only from or only until a day.</summary>
public sealed record GroupChange(string Country, DateOnly? From, DateOnly? Until, string? By);

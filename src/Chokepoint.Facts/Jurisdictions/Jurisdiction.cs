using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Conditions;

namespace Chokepoint.Facts.Jurisdictions;

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

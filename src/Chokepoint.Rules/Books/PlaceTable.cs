using System.Collections.Concurrent;
using Chokepoint.Facts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Jurisdictions;

namespace Chokepoint.Rules.Books;

/// <summary>The country groups as they stand on one day, as far as the acts that changed them are known.</summary>
internal sealed class PlaceTable
{
    private readonly Dictionary<string, CountryGroup> _groups = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Places, ConcurrentDictionary<string, object>> _answers = new(ReferenceEqualityComparer.Instance);
    private readonly DateOnly _on;
    private readonly Func<string, bool> _isKnown;

    public PlaceTable(IEnumerable<Jurisdiction> jurisdictions, DateOnly on, Func<string, bool> isKnown)
    {
        (_on, _isKnown) = (on, isKnown);
        foreach (var group in jurisdictions.SelectMany(j => j.Groups))
            _groups[group.Id] = group;
    }

    /// <summary>Does the country lie in the places? Unknown when only a group of unknown membership could hold it.</summary>
    public Answer Holds(Places places, string country)
    {
        var answers = _answers.GetOrAdd(places, static _ => new(StringComparer.Ordinal));
        if (!answers.TryGetValue(country, out var answer))
            answers[country] = answer = Boxed[(int)Find(places, country)];
        return (Answer)answer;
    }

    private Answer Find(Places places, string country)
    {
        var answer = Answer.No;
        foreach (var name in places.Names)
            answer = answer.Or(_groups.TryGetValue(name, out var group) ? group.Holds(country, _on, _isKnown) : Answers.Of(name == country));
        return answer;
    }

    // Boxed once: a dictionary of a set of ours would be compiled anew at each start.
    private static readonly object[] Boxed = [Answer.No, Answer.Unknown, Answer.Yes];
}

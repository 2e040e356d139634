using Chokepoint.Facts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Jurisdictions;

namespace Chokepoint.Rules.Books;

/// <summary>The country groups as they stand on one day.</summary>
internal sealed class PlaceTable
{
    private readonly Dictionary<string, CountryGroup> _groups = new(StringComparer.Ordinal);
    private readonly DateOnly _on;

    public PlaceTable(IEnumerable<Jurisdiction> jurisdictions, DateOnly on)
    {
        _on = on;
        foreach (var group in jurisdictions.SelectMany(j => j.Groups))
            _groups[group.Id] = group;
    }

    /// <summary>Does the country lie in the places? Unknown when only a group of unknown membership could hold it.</summary>
    public Answer Holds(Places places, string country)
    {
        var answer = Answer.No;
        foreach (var name in places.Names)
        {
            answer = answer.Or(_groups.TryGetValue(name, out var group) ? group.Holds(country, _on) : Answers.Of(name == country));
            if (answer == Answer.Yes)
                break;
        }

        return answer;
    }
}

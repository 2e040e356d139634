using Chokepoint.Diagnostics;

namespace Chokepoint.Facts.Dossiers;

/// <summary>Where each subject's file is.</summary>
internal sealed class FilePlaces
{
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);

    public Place Of(string subject, string id) => _places[$"{subject}/{id}"];

    public void Note<T>(string subject, Dictionary<string, Placed<T>> all)
    {
        foreach (var (id, item) in all)
            _places[$"{subject}/{id}"] = item.Place;
    }
}

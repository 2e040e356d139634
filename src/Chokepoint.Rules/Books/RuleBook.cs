using System.Collections.Concurrent;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Deals;

namespace Chokepoint.Rules.Books;

/// <summary>All rules of a dossier. Views are made once a pair of days and kept.</summary>
public sealed class RuleBook(Dossier dossier, OwnershipOf owned)
{
    // A stream of deals may name many days; more views than this are not kept.
    private const int MostViews = 512;

    private readonly ConcurrentDictionary<ViewKey, BookView> _views = new();

    public Dossier Dossier { get; } = dossier;

    /// <summary>The same book with each provision changed.</summary>
    public RuleBook With(Func<Provision, Provision> change) =>
        new(Dossier.With(Dossier.Acts.Values.Select(a => a with { Provisions = [.. a.Provisions.Select(change)] })), owned);

    /// <summary>The view at two days; early counts reports whose day is uncertain as already out.</summary>
    internal BookView At(TwoClocks clocks, bool early = false)
    {
        var key = new ViewKey(clocks, early);
        if (_views.TryGetValue(key, out var view))
            return view;
        view = ViewBuilder.Build(Dossier, clocks, early, owned);
        if (_views.Count < MostViews)
            _views.TryAdd(key, view);
        return view;
    }

    private sealed record ViewKey(TwoClocks Clocks, bool Early);
}

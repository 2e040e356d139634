using Chokepoint.Diagnostics;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Jurisdictions;

namespace Chokepoint.Facts.Dossiers;

/// <summary>
/// Checks what conditions and effects name (places, lists, parties, products, other provisions, policies, strengths),
/// and that no provision depends on itself.
/// </summary>
internal sealed class ConditionReferences : ITestVisitor<IEnumerable<ConditionReferences.Named>>, IPartyTestVisitor<IEnumerable<ConditionReferences.Named>>
{
    private readonly Dossier _dossier;
    private readonly FilePlaces _places;
    private readonly Problems _problems;
    private readonly HashSet<string> _groups;
    private readonly HashSet<string> _lists;
    private readonly HashSet<string> _families;

    // A side is judged by itself, so its provisions can only ask for each other.
    private HashSet<string> _ofSide = [];

    private ConditionReferences(Dossier dossier, FilePlaces places, Problems problems)
    {
        (_dossier, _places, _problems) = (dossier, places, problems);
        _groups = [.. dossier.Jurisdictions.Values.SelectMany(j => j.Groups).Select(g => g.Id)];
        _lists = [.. dossier.Jurisdictions.Values.SelectMany(j => j.Lists).Select(l => l.Id)];
        _families = [.. dossier.Chips.Values.Select(c => c.Family)];
    }

    public static void Check(Dossier dossier, FilePlaces places, Problems problems)
    {
        var check = new ConditionReferences(dossier, places, problems);
        var sides = dossier.Jurisdictions.Keys.ToDictionary(id => id, id => dossier.Acts.Values.Where(a => a.Jurisdiction == id).SelectMany(a => a.Provisions).Select(p => p.Id).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var act in dossier.Acts.Values)
        {
            if (!dossier.Jurisdictions.TryGetValue(act.Jurisdiction, out var jurisdiction))
                continue;
            check._ofSide = sides[jurisdiction.Id];
            foreach (var provision in act.Provisions)
                check.Provision(provision, jurisdiction);
        }

        foreach (var jurisdiction in dossier.Jurisdictions.Values)
        {
            check._ofSide = sides[jurisdiction.Id];
            if (jurisdiction.Gate is { } gate)
                check.Condition(gate, places.Of("jurisdiction", jurisdiction.Id));
        }

        check.Rings();
        check.Strengths();
    }

    private void Provision(Provision provision, Jurisdiction jurisdiction)
    {
        foreach (var named in provision.YieldsTo.Concat(provision.HandsOnTo))
            Need(provision.Place, "provision", named, _ofSide);
        foreach (var version in provision.Versions)
        {
            Condition(version.When, provision.Place);
            foreach (var (what, id, known) in NamedBy(version.Then, jurisdiction))
                Need(provision.Place, what, id, known);
            if (version.Then is Effect.Duty duty && (jurisdiction.NameOf(duty.Strength.Low ?? 0).Length == 0 || jurisdiction.NameOf(duty.Strength.High ?? 0).Length == 0))
                _problems.Add("strength.scale", provision.Place, $"The strength {duty.Strength} is not on the scale of {jurisdiction.Id}", "Use a strength of the jurisdiction's scale.");
        }
    }

    private IEnumerable<Named> NamedBy(Effect effect, Jurisdiction jurisdiction) => effect.Match(
        subject => [],
        level => [],
        licence => [new Named("policy", licence.Policy, [.. jurisdiction.Policies.Keys, "unstated", "listing"])],
        duty => [],
        exception => Each("provision", exception.Of, _ofSide),
        review => Each("provision", review.Of, _ofSide).Append(new Named("policy", review.Policy, jurisdiction.Policies.Keys)),
        flag => (IEnumerable<Named>)[]);

    private void Condition(Condition condition, Place place)
    {
        foreach (var test in condition.Tests())
        {
            foreach (var (what, id, known) in test.Accept(this))
                Need(place, what, id, known);
        }
    }

    private void Need(Place place, string what, string id, IEnumerable<string> known)
    {
        if (what == "place" && Countries.IsCode(id))
            return;
        if (!known.Contains(id, StringComparer.Ordinal))
            _problems.Add("reference.unknown", _places.Word(place, id), $"There is no {what} '{id}'", Nearest.Remedy(id, known, what == "place" ? "Write a country's two letters or a group of the jurisdiction."
                : what == "provision" && _dossier.Provisions.ContainsKey(id) ? "Name a provision of the same jurisdiction: a side is judged by itself."
                : $"Add the {what}, or correct the id."));
    }

    // A provision whose result needs its own result has no answer.
    private void Rings()
    {
        var state = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var provision in _dossier.Provisions.Values)
            Visit(provision, []);

        void Visit(Provision provision, List<string> path)
        {
            if (state.TryGetValue(provision.Id, out var done))
            {
                if (!done && path.Contains(provision.Id))
                    _problems.Add("provision.ring", provision.Place, $"The provision depends on itself: {string.Join(" -> ", path.SkipWhile(p => p != provision.Id))} -> {provision.Id}", "Break the ring in yields_to or in a `provision` condition.");
                return;
            }

            state[provision.Id] = false;
            foreach (var next in DependsOn(provision).Where(_dossier.Provisions.ContainsKey))
                Visit(_dossier.Provisions[next], [.. path, provision.Id]);
            state[provision.Id] = true;
        }
    }

    /// <summary>The provisions whose results a provision needs.</summary>
    public static IEnumerable<string> DependsOn(Provision provision) => provision.Versions
        .SelectMany(v => v.When.Tests()).OfType<Test.ProvisionHolds>().Select(t => t.Provision)
        .Concat(provision.YieldsTo)
        .Distinct(StringComparer.Ordinal);

    private void Strengths()
    {
        foreach (var act in _dossier.Acts.Values)
        {
            if (!_dossier.Jurisdictions.TryGetValue(act.Jurisdiction, out var jurisdiction) || jurisdiction.Method != CombinationMethod.Signals)
                continue;
            foreach (var claim in act.Claims.Where(_dossier.Claims.ContainsKey).Select(c => _dossier.Claims[c]))
            {
                foreach (var strength in claim.Readings.SelectMany(r => new[] { r.AtLeast, r.AtMost }).OfType<int>().Distinct())
                {
                    if (jurisdiction.Scale.All(p => p.Strength != strength))
                        _problems.Add("strength.scale", claim.Place, $"The strength {strength} is not on the scale of {jurisdiction.Id}", $"Use {jurisdiction.Scale.Min(p => p.Strength)} to {jurisdiction.Scale.Max(p => p.Strength)}.");
                }
            }
        }
    }

    public IEnumerable<Named> Compare(Test.Compare test) => [];

    public IEnumerable<Named> Trait(Test.Trait test) => [];

    public IEnumerable<Named> Product(Test.Product test) =>
    [
        .. Each("chip family", test.Products.Families, _families),
        .. Each("chip", test.Products.Variants, _dossier.Chips.Keys),
        .. Each("party", test.Products.Vendors, _dossier.Parties.Keys),
    ];

    public IEnumerable<Named> VendorHome(Test.VendorHome test) => Each("place", test.Places.Names, _groups);

    public IEnumerable<Named> WordIn(Test.WordIn test) => [];

    public IEnumerable<Named> PlaceIn(Test.PlaceIn test) => Each("place", test.Places.Names, _groups);

    public IEnumerable<Named> OfParty(Test.OfParty test) => test.Accept((IPartyTestVisitor<IEnumerable<Named>>)this);

    public IEnumerable<Named> Headquarters(Test.Headquarters test) => Each("place", test.Places.Names, _groups);

    public IEnumerable<Named> Located(Test.Located test) => Each("place", test.Places.Names, _groups);

    public IEnumerable<Named> PartyIs(Test.PartyIs test) => Each("party", test.Parties, _dossier.Parties.Keys);

    public IEnumerable<Named> InClass(Test.InClass test) => [];

    public IEnumerable<Named> SomeOf(Test.SomeOf test) => [];

    public IEnumerable<Named> Listed(Test.Listed test) => Each("list", test.Lists, _lists);

    public IEnumerable<Named> Owned(Test.Owned test) => Each("list", test.Lists, _lists);

    public IEnumerable<Named> Knows(Test.Knows test) => [];

    public IEnumerable<Named> Certified(Test.Certified test) => [];

    public IEnumerable<Named> Available(Test.Available test) => [];

    public IEnumerable<Named> Authorised(Test.Authorised test) => [];

    public IEnumerable<Named> ProvisionHolds(Test.ProvisionHolds test) => Each("provision", [test.Provision], _ofSide);

    private static IEnumerable<Named> Each(string what, IReadOnlyList<string> ids, IEnumerable<string> known) =>
        ids.Select(id => new Named(what, id, known));

    /// <summary>An id that something names, of what it must be, and where such ids are known.</summary>
    internal sealed record Named(string What, string Id, IEnumerable<string> Known);
}

using Chokepoint.Diagnostics;
using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Yaml;

namespace Chokepoint.Facts.Cases;

/// <summary>Finds chips and parties by id or name, and says the nearest names when there is none.</summary>
public sealed class Finder(Dossier dossier, Problems problems)
{
    private HashSet<string>? _certifications;

    /// <summary>The certifications that provisions ask for.</summary>
    internal HashSet<string> Certifications => _certifications ??=
    [
        .. dossier.Provisions.Values.SelectMany(p => p.Versions).SelectMany(v => v.When.Tests()).OfType<Test.Certified>().Select(t => t.Name),
    ];

    /// <summary>A chip by its id, or by a name that only one chip has.</summary>
    public Chip? Chip(string text, Place place)
    {
        if (dossier.Chips.TryGetValue(text, out var chip))
            return chip;
        var named = dossier.Chips.Values.Where(c => Is(c.Name, text) || c.Aliases.Any(a => Is(a, text)) || Is(c.Family, text)).ToArray();
        switch (named.Length)
        {
            case 1:
                return named[0];
            case 0:
                problems.Add("chip.unknown", place, $"There is no chip '{Shown.Short(text)}'", Nearest.Remedy(text, dossier.Chips.Keys.Concat(dossier.Chips.Values.Select(c => c.Family)), "For a chip that the dossier does not hold, give its figures."));
                return null;
            default:
                problems.Add("chip.ambiguous", place, $"'{Shown.Short(text)}' names {named.Length} chips", $"Say which: {string.Join(", ", named.Select(c => c.Id))}.");
                return null;
        }
    }

    /// <summary>A party by its id or one of its names.</summary>
    public Party? Party(string text, Place place)
    {
        if (dossier.Parties.TryGetValue(text, out var party))
            return party;
        var named = dossier.Parties.Values.Where(p => p.Names.Any(n => Is(n.Text, text))).ToArray();
        if (named.Length == 1)
            return named[0];
        if (named.Length > 1)
        {
            problems.Add("party.ambiguous", place, $"'{Shown.Short(text)}' names {named.Length} parties", $"Say which: {string.Join(", ", named.Select(p => p.Id).Order(StringComparer.Ordinal))}.");
            return null;
        }

        problems.Add(
            "party.unknown",
            place,
            $"There is no party '{Shown.Short(text)}' in the dossier",
            Nearest.Remedy(text, dossier.Parties.Keys.Concat(dossier.Parties.Values.SelectMany(p => p.Names).Select(n => n.Text)), "Describe it instead: a class and a home, or a mapping with name, home, headquarters and classes in a case file."));
        return null;
    }

    internal Chip? Chip(Node node) => Values.Text(node, "chip", problems) is { } text ? Chip(text, node.Place) : null;

    /// <summary>A party by name, or described on the spot.</summary>
    internal Party? Party(Node node, string key)
    {
        if (node is not MapNode)
            return Values.Text(node, key, problems) is { } text ? Party(text, node.Place) : null;
        var map = MapReader.Of(node, $"'{key}'", problems)!;
        var name = map.Text("name");
        var home = DealReader.Country(map, "home");
        var headquarters = DealReader.Country(map, "headquarters");
        var classes = map.Words<PartyClass>("classes");
        var parent = map.Text("parent");
        var kind = map.Word<PartyKind>("kind") ?? PartyKind.Company;
        IReadOnlyList<Stake>? owners = map.Has("owners") ? [.. map.Maps("owners").Select(o => OwnershipReader.Stake(o, owner => Party(owner, "owner")))] : null;
        var complete = map.YesNo("owners_complete") ?? false;
        var listings = map.Maps("listings").Select(OwnershipReader.Listing).ToArray();
        map.Close();
        if (parent is not (null or "nobody") && !dossier.Parties.ContainsKey(parent))
            problems.Add("party.unknown", map.PlaceOf("parent"), $"There is no party '{Shown.Short(parent)}' in the dossier", "Name a party of the dossier, or `nobody`.");
        var told = string.Join(", ", classes.Select(c => Word<PartyClass>.Of(c).Replace('_', ' ')).Append(home).OfType<string>());
        return new Party
        {
            Id = name ?? $"an unnamed {key}{(told.Length > 0 ? $" ({told})" : "")}",
            Kind = kind,
            Names = name is null ? [] : [new PartyName(name, "und", [])],
            Home = Given(home),
            Headquarters = Given(headquarters),
            Parent = Given(parent),
            Classes = [.. classes.Select(c => new ClassMembership(c, Answer.Yes, Basis.Given, [], null))],
            Listings = listings,
            Owners = owners,
            AreOwnersComplete = complete,
            IsGiven = true,
        };
    }

    private static Fact<string>? Given(string? value) => value is null ? null : new Fact<string>(value, Basis.Given, [], null, []);

    private static bool Is(string name, string text) => string.Equals(name, text, StringComparison.OrdinalIgnoreCase);
}

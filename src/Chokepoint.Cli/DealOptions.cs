using System.CommandLine;
using Chokepoint.Diagnostics;

namespace Chokepoint.Cli;

/// <summary>The options that describe a deal: every field can be set, and what is not set is unknown.</summary>
internal sealed class DealOptions
{
    private static readonly (string Option, string Field, string Help, string Description)[] Fields =
    [
        ("--chip", "chip", "ID", "The chip, by id or by a name that only it has."),
        ("--form", "form", "FORM", "ic, board, server or system."),
        ("--units", "units", "N", "How many items."),
        ("--chips-per-unit", "chips_per_unit", "N", "Chips in each item; one when not told."),
        ("--kind", "kind", "KIND", "export, reexport, transfer, import, purchase or remote_access."),
        ("--buyer", "buyer", "PARTY", "Who buys; also consignee and end user unless told otherwise."),
        ("--buyer-class", "buyer.classes", "CLASS", "For a buyer who is not named: its class, such as soe."),
        ("--buyer-home", "buyer.home", "CC", "For a buyer who is not named: its country."),
        ("--buyer-headquarters", "buyer.headquarters", "CC", "For a buyer who is not named: where its head office is."),
        ("--buyer-parent", "buyer.parent", "PARTY", "For a buyer who is not named: its ultimate parent, or nobody."),
        ("--buyer-name", "buyer.name", "NAME", "For a buyer who is not in the dossier: its name."),
        ("--seller", "seller", "PARTY", "Who sells; the chip's vendor when not told."),
        ("--manufacturer", "manufacturer", "PARTY", "Who makes the item; the chip's vendor when not told."),
        ("--intermediate-consignee", "intermediate_consignee", "PARTY", "Who receives it on the way."),
        ("--ultimate-consignee", "ultimate_consignee", "PARTY", "Who receives it in the end."),
        ("--end-user", "end_user", "PARTY", "Who uses it."),
        ("--operator", "operator", "PARTY", "Who runs the data centre."),
        ("--tenant", "tenant", "PARTY", "Who rents the computing."),
        ("--funder", "funder", "PARTY", "Who pays for the site."),
        ("--from", "from", "CC", "Country it comes from."),
        ("--to", "to", "CC", "Country it goes to."),
        ("--jurisdiction", "jurisdiction", "WORD", "us_origin, foreign_direct_product, de_minimis or no."),
        ("--use", "use", "USE", "training, inference, cloud, rnd, resale, supercomputer, military, military_intelligence, fab or wmd."),
        ("--work", "work", "WORK", "commercial, government or national_security."),
        ("--site", "site", "STATE", "State of the data centre: new, expanded or existing."),
        ("--site-country", "site_country", "CC", "Country of the data centre."),
        ("--province", "province", "NAME", "Province of the data centre."),
        ("--domestic-share", "domestic_share", "SHARE", "Share of domestic chips there, 0 to 1."),
        ("--funding", "funding", "MONEY", "state (any state money) or private."),
        ("--percent-complete", "percent_complete", "P", "How far the site is built, in percent."),
        ("--stage", "stage", "STAGE", "test, new_order, existing_order, in_transit or installed."),
        ("--ordered", "ordered", "DATE", "Day of the order."),
        ("--exported", "exported", "DATE", "Day of export."),
        ("--delivered", "delivered", "DATE", "Day of delivery."),
        ("--units-before", "units_before", "N", "Units that went to this consignee before."),
        ("--workload", "workload", "ID", "What the chips are to run."),
    ];

    private static readonly (string Option, string Field, string Help, string Description)[] Pairs =
    [
        ("--figures", "figures", "NAME=VALUE,...", "A chip by its figures instead: tpp, die_area, memory_bandwidth, interconnect_bandwidth, io_bandwidth, datacenter, non_planar, vendor; a..b is a range."),
        ("--knowledge", "knowledge", "USE=WORD", "What the seller knows of an end use: known, red_flags, none, not_asked; may repeat."),
        ("--certified", "certifications", "NAME=yes|no", "A certification of the exporter; may repeat."),
        ("--available", "available", "CC=yes|no", "Whether the product is on sale there; may repeat."),
    ];

    private readonly List<(Option<string?> Option, string Field)> _fields = [];
    private readonly List<(Option<string[]> Option, string Field)> _pairs = [];

    public DealOptions(params string[] only)
    {
        foreach (var (name, field, help, description) in Fields.Where(f => only.Length == 0 || only.Contains(f.Option)))
            _fields.Add((new Option<string?>(name) { HelpName = help, Description = description }, field));
        foreach (var (name, field, help, description) in Pairs.Where(f => only.Length == 0 || only.Contains(f.Option)))
            _pairs.Add((new Option<string[]>(name) { HelpName = help, Description = description, DefaultValueFactory = _ => [] }, field));
    }

    public void AddTo(Command command)
    {
        foreach (var (option, _) in _fields)
            command.Add(option);
        foreach (var (option, _) in _pairs)
            command.Add(option);
    }

    /// <summary>The fields that were told, each with the option it came from.</summary>
    public IReadOnlyList<(string Key, string Value, Place Place)> Told(ParseResult parsed, Problems problems)
    {
        var told = new List<(string, string, Place)>();
        foreach (var (option, field) in _fields)
        {
            if (parsed.GetValue(option) is { } value)
                told.Add((field, value, Place.Of(option.Name)));
        }

        foreach (var (option, field) in _pairs)
        {
            foreach (var pair in parsed.GetValue(option)!.SelectMany(v => v.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
            {
                var at = pair.IndexOf('=', StringComparison.Ordinal);
                if (at > 0)
                    told.Add(($"{field}.{pair[..at].Trim()}", pair[(at + 1)..].Trim(), Place.Of(option.Name)));
                else
                    problems.Add("option.pair", Place.Of(option.Name), $"'{Shown.Short(pair)}' is no pair", pair.All(char.IsAsciiDigit) ? "Write name=value, and numbers without a thousands separator." : "Write name=value.");
            }
        }

        return told;
    }
}

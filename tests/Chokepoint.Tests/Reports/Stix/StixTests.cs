using System.Text.Json;
using System.Text.RegularExpressions;
using Chokepoint.Application.Ledgers;
using Chokepoint.Reports.Stix;

namespace Chokepoint.Tests.Reports.Stix;

/// <summary>The export against the required properties of STIX 2.1 (OASIS Standard, 10 June 2021).</summary>
public sealed partial class StixTests
{
    // Section 3.2 for all objects; 4.13 Note, 4.15 Opinion, 4.16 Report, 4.5 Identity; 8 for the bundle.
    private static readonly Dictionary<string, string[]> Required = new(StringComparer.Ordinal)
    {
        ["note"] = ["content", "object_refs"],
        ["opinion"] = ["opinion", "object_refs"],
        ["report"] = ["name", "published", "object_refs"],
        ["identity"] = ["name"],
    };

    private static readonly string[] Opinions = ["strongly-disagree", "disagree", "neutral", "agree", "strongly-agree"];

    private static JsonElement Exported(string? query = null) =>
        JsonDocument.Parse(StixBundle.Write(new ReadLedger(Project.Dossier, Ask.Day("2026-11-26"), Project.Program).Claims(ClaimTopic.Claims, query))).RootElement;

    [Fact]
    public void Every_object_has_the_required_properties_of_its_type()
    {
        var bundle = Exported();
        Assert.Equal("bundle", bundle.GetProperty("type").GetString());
        Assert.Matches(Id(), bundle.GetProperty("id").GetString()!);
        foreach (var item in bundle.GetProperty("objects").EnumerateArray())
        {
            var type = item.GetProperty("type").GetString()!;
            Assert.All(Required[type].Concat(["spec_version", "id", "created", "modified"]), key => Assert.True(item.TryGetProperty(key, out _), $"{type} lacks {key}"));
            Assert.Equal("2.1", item.GetProperty("spec_version").GetString());
            Assert.Matches(Id(), item.GetProperty("id").GetString()!);
            Assert.StartsWith(type + "--", item.GetProperty("id").GetString(), StringComparison.Ordinal);
            Assert.Matches(Stamp(), item.GetProperty("created").GetString()!);
            Assert.True(string.CompareOrdinal(item.GetProperty("modified").GetString(), item.GetProperty("created").GetString()) >= 0);
            if (type == "report")
                Assert.Matches(Stamp(), item.GetProperty("published").GetString()!);
            if (type == "opinion")
                Assert.Contains(item.GetProperty("opinion").GetString(), Opinions);
            if (item.TryGetProperty("confidence", out var confidence))
                Assert.InRange(confidence.GetInt32(), 0, 100);
            // Lists must not be empty (section 2.9).
            Assert.All(item.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Array), p => Assert.NotEqual(0, p.Value.GetArrayLength()));
            // Keys are lower case with underscores (section 3.1).
            Assert.All(item.EnumerateObject(), p => Assert.Matches("^[a-z0-9_]{3,250}$", p.Name == "id" ? "id_" : p.Name));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("tencent")]
    [InlineData("h20 summons")]
    public void Every_reference_is_to_an_object_of_the_bundle_and_ids_are_unique(string? query)
    {
        var objects = Exported(query).GetProperty("objects").EnumerateArray().ToArray();
        var ids = objects.Select(o => o.GetProperty("id").GetString()!).ToArray();
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        foreach (var item in objects)
        {
            if (item.TryGetProperty("object_refs", out var refs))
                Assert.All(refs.EnumerateArray(), r => Assert.Contains(r.GetString(), ids));
            if (item.TryGetProperty("created_by_ref", out var by))
                Assert.Contains(by.GetString(), ids);
        }
    }

    [Fact]
    public void A_note_is_over_its_report_and_a_contradiction_is_a_disagreeing_opinion()
    {
        var objects = Exported("told").GetProperty("objects").EnumerateArray().ToArray();
        Assert.All(objects.Where(o => o.GetProperty("type").GetString() == "note"), n => Assert.StartsWith("report--", n.GetProperty("object_refs")[0].GetString(), StringComparison.Ordinal));
        Assert.Contains(objects, o => o.GetProperty("type").GetString() == "opinion" && o.GetProperty("opinion").GetString() == "disagree" && o.GetProperty("explanation").GetString()!.StartsWith("theinformation-2025-08-11.suspend contradicts reuters-2025-08-12.summons", StringComparison.Ordinal));
    }

    [Fact]
    public void An_object_is_created_once_and_modified_when_it_changes()
    {
        var (one, other) = (ById("2025-08-15", "summons"), ById("2025-09-18", null));
        foreach (var (id, item) in one)
        {
            var later = other[id];
            Assert.Equal(item.GetProperty("created").GetString(), later.GetProperty("created").GetString());
            if (item.GetRawText() != later.GetRawText())
                Assert.NotEqual(item.GetProperty("modified").GetString(), later.GetProperty("modified").GetString());
        }

        static Dictionary<string, JsonElement> ById(string known, string? query) =>
            JsonDocument.Parse(StixBundle.Write(new ReadLedger(Project.Dossier, Ask.Day(known), Project.Program).Claims(ClaimTopic.Claims, query))).RootElement.GetProperty("objects").EnumerateArray().ToDictionary(o => o.GetProperty("id").GetString()!, StringComparer.Ordinal);
    }

    [Fact]
    public void Nothing_found_is_a_bundle_without_objects_which_the_standard_allows() =>
        Assert.False(Exported("nosuchword").TryGetProperty("objects", out var objects) && objects.GetArrayLength() == 0);

    [GeneratedRegex("^[a-z0-9-]+--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")]
    private static partial Regex Id();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")]
    private static partial Regex Stamp();
}

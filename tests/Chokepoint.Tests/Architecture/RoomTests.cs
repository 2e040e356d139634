using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Chokepoint.Tests.Architecture;

/// <summary>The table of rooms in docs/architecture.md is the truth about references and packages.</summary>
public sealed partial class RoomTests
{
    private static readonly Dictionary<string, Room> Rooms = File.ReadLines(Project.Path("docs", "architecture.md"))
        .Where(l => l.StartsWith('|'))
        .Select(l => l.Trim('|').Split('|').Select(c => c.Trim().Trim('`')).ToArray())
        .Where(c => c.Length == 5 && c[4] is ("yes" or "not yet"))
        .ToDictionary(c => c[0], c => new Room(Words(c[2]), Words(c[3]), c[4] == "yes"), StringComparer.Ordinal);

    [Fact]
    public void Every_project_under_src_is_a_built_room_of_the_table()
    {
        var projects = Directory.GetDirectories(Project.Path("src")).Select(d => Path.GetFileName(d)["Chokepoint.".Length..]).Order(StringComparer.Ordinal);
        Assert.Equal(Rooms.Where(r => r.Value.Built).Select(r => r.Key).Order(StringComparer.Ordinal), projects);
    }

    [Fact]
    public void A_room_uses_only_the_rooms_and_packages_the_table_allows()
    {
        var wrong = new List<string>();
        foreach (var (name, room) in Rooms.Where(r => r.Value.Built))
        {
            var file = XDocument.Load(Project.Path("src", $"Chokepoint.{name}", $"Chokepoint.{name}.csproj"));
            var allowed = room.MayUse.Contains("all of ground and reason", StringComparer.Ordinal) ? Rooms.Keys.Where(IsBelow).ToArray() : room.MayUse;
            wrong.AddRange(file.Descendants("ProjectReference").Select(r => RoomName().Match(r.Attribute("Include")!.Value).Groups[1].Value).Where(r => !allowed.Contains(r, StringComparer.Ordinal)).Select(r => $"{name} uses {r}"));
            wrong.AddRange(file.Descendants("PackageReference").Select(p => p.Attribute("Include")!.Value).Where(p => !room.Packages.Contains(p, StringComparer.Ordinal)).Select(p => $"{name} uses package {p}"));
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_room_of_the_table_is_reached_by_arrows_that_point_down_only()
    {
        foreach (var name in Rooms.Keys)
            Assert.DoesNotContain(name, Below(name, []));
    }

    private static IEnumerable<string> Below(string room, HashSet<string> seen) =>
        Rooms[room].MayUse.Where(Rooms.ContainsKey).Where(seen.Add).SelectMany(r => Below(r, seen).Append(r));

    private static bool IsBelow(string room) => room is not ("Application" or "Reports" or "Tables" or "Storage" or "Cli" or "Web");

    private static string[] Words(string cell) => cell is "nothing" or "none" ? [] : [.. cell.Split(',').Select(w => w.Trim().Trim('`'))];

    [GeneratedRegex(@"Chokepoint\.(\w+)\.csproj$")]
    private static partial Regex RoomName();

    private sealed record Room(IReadOnlyList<string> MayUse, IReadOnlyList<string> Packages, bool Built);
}

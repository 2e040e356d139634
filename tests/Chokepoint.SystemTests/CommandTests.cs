using System.Text.Json;

namespace Chokepoint.SystemTests;

public sealed class CommandTests : IDisposable
{
    private static readonly string[] Q1 =
        ["--chip", "nvidia-h20-96gb", "--units", "20000", "--buyer", "tencent", "--kind", "export", "--to", "CN", "--use", "inference", "--work", "commercial", "--on", "2025-08-15", "--known", "2025-08-15"];

    private readonly string _folder = Directory.CreateTempSubdirectory("chokepoint-system-").FullName;

    [Fact]
    public void The_main_job_answers_in_text_json_and_html()
    {
        var text = Command.Run(["assess", .. Q1]);
        Assert.Equal(0, text.Code);
        Assert.Contains("Licence needed for certain, blocked at worst", text.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Command.Run(["assess", .. Q1, "--format", "json"]).Output);
        Assert.Equal("licence", json.RootElement.GetProperty("outcome").GetString());
        Assert.StartsWith("<!doctype html>", Command.Run(["assess", .. Q1, "--format", "html"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_question_in_a_case_file_has_the_same_answer()
    {
        var file = Write("case.yaml", "case: case\ndeal: {chip: nvidia-h20-96gb, units: 20000, buyer: tencent, kind: export, to: CN, use: inference, work: commercial}\non: 2025-08-15\nknown: 2025-08-15\n");
        Assert.Equal(Command.Run(["assess", .. Q1]).Output, Command.Run("assess", file).Output);
    }

    [Fact]
    public void An_answer_can_go_to_a_file_and_nothing_else_is_printed()
    {
        var file = Path.Combine(_folder, "brief.html");
        var run = Command.Run(["assess", .. Q1, "--format", "html", "--out", file]);
        Assert.Equal((0, ""), (run.Code, run.Output));
        Assert.Contains("</html>", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void An_answer_follows_a_link_and_never_replaces_what_it_was_made_from()
    {
        var (target, link) = (Write("target.txt", "old"), Path.Combine(_folder, "link.txt"));
        File.CreateSymbolicLink(link, target);
        Assert.Equal(0, Command.Run(["screen", .. Q1, "--out", link]).Code);
        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.Contains("Licence needed", File.ReadAllText(target), StringComparison.Ordinal);

        var table = Write("table.csv", "chip,on\nnvidia-l20,2024-06-01\n");
        Assert.Equal(1, Command.Run("classify", "--batch", table, "--format", "csv", "--out", table).Code);
        Assert.StartsWith("chip,on\n", File.ReadAllText(table), StringComparison.Ordinal);
    }

    [Fact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void An_answer_never_replaces_a_fact_nor_anything_beside_it()
    {
        var overlay = Directory.CreateDirectory(Path.Combine(_folder, "mine", "chips")).Parent!.FullName;
        var fact = Write("mine/chips/acme-x.yaml", "chip: acme-x\nname: X\nfamily: x\nvendor: nvidia\ntype: chip\n");
        var run = Command.Run(["screen", .. Q1, "--overlay", overlay, "--out", fact]);
        Assert.Equal(1, run.Code);
        Assert.Contains("[out.input]", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("chip: acme-x", File.ReadAllText(fact), StringComparison.Ordinal);

        var (file, beside) = (Write("brief.txt", "old"), Write("brief.txt.part", "precious"));
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Assert.Equal(0, Command.Run(["screen", .. Q1, "--out", file]).Code);
        Assert.Equal("precious", File.ReadAllText(beside));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Theory]
    [InlineData("./chokepoint assess --on 2025-02-30 2>&-")]
    [InlineData("./chokepoint chip nvidia-l20 >&-")]
    [InlineData("./chokepoint assess ''")]
    [InlineData("./chokepoint classify --batch ''")]
    public void Closed_streams_and_empty_names_are_no_fault_of_ours(string line) => Assert.Equal(1, Command.Shell(line, Command.Root).Code);

    [Fact]
    public void A_device_is_written_to_and_stays_a_device()
    {
        // A full disk, as a device: nothing can be written to it, and it must not be replaced by a file.
        var run = Command.Run(["screen", .. Q1, "--out", "/dev/full"]);
        Assert.Equal(1, run.Code);
        Assert.Equal(0, new FileInfo("/dev/full").Length);
        Assert.DoesNotContain("fault", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--knowledge", "military=none", "--knowledge", "military=known")]
    [InlineData("--known", "9999-12-31")]
    public void What_cannot_be_is_refused(params string[] more) => Assert.Equal(1, Command.Run(["assess", "--chip", "nvidia-l20", "--kind", "export", "--to", "CN", "--on", "2025-08-15", .. more]).Code);

    [Fact]
    public void All_problems_of_a_question_are_told_at_once_and_nothing_is_answered()
    {
        var run = Command.Run("assess", "--chip", "nvidia-h2o", "--buyer", "tencnt", "--units", "-5", "--to", "China", "--use", "gaming", "--on", "2025-02-30");
        Assert.Equal((1, ""), (run.Code, run.Output));
        foreach (var said in new[] { "nvidia-h20-96gb", "tencent", "--units", "--to", "--use", "2025-02-30" })
            Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contradictory_case_is_refused()
    {
        var file = Write("contradiction.yaml", "deal: {chip: nvidia-l20, kind: export, from: CN, to: CN, use: military, work: commercial, percent_complete: 130}\non: 2025-08-15\n");
        var run = Command.Run("assess", file);
        Assert.Equal(1, run.Code);
        Assert.Equal(3, run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.All(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), l => Assert.Contains("contradiction.yaml:1:", l, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("assess", "--colour", "red")]
    [InlineData("no-such-command")]
    [InlineData("chip")]
    [InlineData("chip", "nvidia-l20", "--format", "parquet")]
    [InlineData("assess", "--unit", "5")]
    public void Wrong_usage_has_a_code_of_its_own(params string[] arguments)
    {
        var run = Command.Run(arguments);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_case_files_are_refused_in_a_moment()
    {
        foreach (var text in new[] { new string('[', 100_000), "deal: &a [*a]", string.Concat(Enumerable.Repeat("a: {b: ", 20_000)), new string('x', 9_000_000), "deal: \u0001\u0002" })
        {
            var clock = System.Diagnostics.Stopwatch.StartNew();
            var run = Command.Run("assess", Write("hostile.yaml", text));
            Assert.Equal((1, ""), (run.Code, run.Output));
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10));
            Assert.InRange(run.Error.Length, 20, 2000);
        }
    }

    [Fact]
    public void A_table_is_classified_row_by_row_and_bad_rows_are_counted()
    {
        var file = Write("rows.csv", "chip,on,vendor,to,tpp,die_area,datacenter,memory_bandwidth,io_bandwidth\nnvidia-h20-96gb,2025-05-01,nvidia,CN,,,,,\nmy chip,2024-06-01,,CN,2399,,yes,,\nnvidia-l20,soon,,CN,,,,,\n");
        var run = Command.Run("classify", "--batch", file, "--format", "json");
        Assert.Equal(0, run.Code);
        Assert.Contains("1 of 3 rows were rejected", run.Error, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(run.Output);
        var rows = json.RootElement.GetProperty("rows");
        Assert.Equal(2, rows.GetArrayLength());
        Assert.Equal("none", rows[0].GetProperty("level").GetString());
        Assert.Contains(rows[0].GetProperty("findings").EnumerateArray(), f => f.GetProperty("provision").GetString() == "us.letter.nvidia-2025-04" && f.GetProperty("match").GetString() == "yes");
        Assert.Equal("unknown", rows[1].GetProperty("level").GetString());
        Assert.Contains("die_area", rows[1].GetProperty("missing").EnumerateArray().Select(m => m.GetString()));
        Assert.Equal(1, Command.Run("classify", "--batch", file, "--format", "csv", "--strict").Code);
        Assert.Equal(1, Command.Run("classify", "--batch", Path.Combine(_folder, "absent.csv")).Code);
    }

    [Fact]
    public void An_overlay_can_hold_a_licence_and_the_answer_says_so()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "authorisations"));
        File.WriteAllText(Path.Combine(_folder, "authorisations", "own-17.yaml"), "authorisation: own-17\nkind: licence\nsatisfies: [us.letter.nvidia-2025-04]\nholder: nvidia\nconsignees: [tencent]\nproducts: {families: [h20]}\nunits: 20000\nvalid: {from: 2025-08-10, to: 2026-08-09}\nknown: 2025-08-10\n");
        var run = Command.Run(["assess", .. Q1, "--overlay", _folder]);
        Assert.Contains("Satisfied by own-17", run.Output, StringComparison.Ordinal);
        Assert.Contains(_folder[..20], run.Output.Replace("\n  ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Leaving_out_a_claim_shows_what_it_carries()
    {
        var run = Command.Run(["assess", .. Q1, "--without", "theinformation-2025-08-11.suspend", "--format", "json"]);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(4, json.RootElement.GetProperty("sides").GetProperty("cn").GetProperty("strength").GetProperty("high").GetInt32());
    }

    [Fact]
    public void A_reader_that_goes_away_is_no_fault()
    {
        var run = Command.Shell("./chokepoint rules list | head -1; exit ${PIPESTATUS[0]}", Command.Root);
        Assert.Contains(run.Code, new[] { 0, 141 });
        Assert.DoesNotContain("fault", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chips", "--on", "2025-08-15")]
    [InlineData("timeline", "--since", "2025-01-01", "--side", "us")]
    public void A_picture_goes_to_its_file_and_the_answer_to_standard_output(params string[] command)
    {
        var picture = Path.Combine(_folder, "picture.svg");
        var run = Command.Run([.. command, "--plot", picture, "--format", "json"]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        JsonDocument.Parse(run.Output).Dispose();
        Assert.Equal("svg", System.Xml.Linq.XDocument.Load(picture).Root!.Name.LocalName);
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_picture_never_replaces_a_fact_and_never_the_answer()
    {
        var overlay = Directory.CreateDirectory(Path.Combine(_folder, "mine", "chips")).Parent!.FullName;
        var fact = Write("mine/chips/acme-x.yaml", "chip: acme-x\nname: X\nfamily: x\nvendor: nvidia\ntype: chip\n");
        var run = Command.Run("chips", "--overlay", overlay, "--plot", fact);
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains("--plot", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("chip: acme-x", File.ReadAllText(fact), StringComparison.Ordinal);

        var both = Path.Combine(_folder, "both");
        Assert.Equal(1, Command.Run("timeline", "--plot", both, "--out", both).Code);
        Assert.Equal(1, Command.Run("timeline", "--plot", Path.Combine(_folder, "no", "folder.svg")).Code);
        Assert.Equal(1, Command.Run("timeline", "--plot", Path.Combine(_folder, "a.svg"), "--out", Path.Combine(_folder, "no", "folder.txt")).Code);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Only_a_picture_loads_the_library_that_draws_it()
    {
        // The command as published, with a library in the place of the drawing one that cannot be loaded.
        Command.Run("--help");
        foreach (var file in Directory.GetFiles(Path.Combine(Command.Root, "artifacts", "command")))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        File.WriteAllText(Path.Combine(_folder, "OxyPlot.dll"), "none");
        var command = $"{_folder}/chokepoint";
        var dossier = $"--dossier {Path.Combine(Command.Root, "dossier")}";
        Assert.Equal(0, Command.Shell($"{command} assess {string.Join(' ', Q1)} {dossier}", _folder).Code);
        Assert.Equal(0, Command.Shell($"{command} chips {dossier}", _folder).Code);
        Assert.Equal(0, Command.Shell($"{command} timeline {dossier}", _folder).Code);
        Assert.Equal(3, Command.Shell($"{command} timeline --plot {_folder}/x.svg {dossier}", _folder).Code);
    }

    [Theory]
    [InlineData("timeline", "--side", "uk")]
    [InlineData("chips", "--vendor", "nvidea")]
    [InlineData("chips", "--on", "soon")]
    public void A_side_or_vendor_that_is_not_there_is_refused_with_the_nearest(params string[] arguments) => Assert.Equal((1, ""), (Command.Run(arguments).Code, Command.Run(arguments).Output));

    [Fact]
    public void Help_names_every_command()
    {
        var run = Command.Run("--help");
        Assert.Equal(0, run.Code);
        foreach (var command in new[] { "assess", "screen", "classify", "chip", "chips", "timeline", "rules", "dossier" })
            Assert.Contains(command, run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}

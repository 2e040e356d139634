using System.IO.Compression;
using System.Text;
using Chokepoint.Application;
using Chokepoint.Application.Assessing;
using Chokepoint.Diagnostics;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Reports.Bundles;
using Chokepoint.Reports.Json;

namespace Chokepoint.Tests.Reports.Bundles;

/// <summary>An answer that can be given again, and bundles that cannot be trusted.</summary>
public sealed class BundleTests
{
    private static readonly BundleField[] Fields = [new("chip", "nvidia-h20-96gb"), new("buyer", "tencent"), new("kind", "export"), new("to", "CN")];

    private static Brief Answer(Dossier? dossier = null) =>
        new Assess(dossier ?? Project.Dossier, Project.Program).Of(Ask.Deal(string.Join(';', Fields.Select(f => $"{f.Key}={f.Value}")), dossier), Ask.On("2025-08-15", "2025-08-15"));

    private static byte[] Written(Brief? brief = null) => BundleWriter.Write(brief ?? Answer(), new BundleQuestion(null, Fields));

    private static IReadOnlyList<string> Codes(byte[] bytes) => [.. BundleReader.Read(new MemoryStream(bytes), "x.zip").Problems.Select(p => p.Code)];

    private static Checked<Brief> Good(Brief brief) => Checked<Brief>.From(brief, new Problems());

    private static byte[] Changed(Action<ZipArchive> change)
    {
        var stream = new MemoryStream();
        stream.Write(Written());
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            change(zip);
        return stream.ToArray();
    }

    private static void Put(ZipArchive zip, string path, string text)
    {
        zip.GetEntry(path)?.Delete();
        using var stream = zip.CreateEntry(path).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    private static string Get(ZipArchive zip, string path)
    {
        using var reader = new StreamReader(zip.GetEntry(path)!.Open());
        return reader.ReadToEnd();
    }

    [Fact]
    public void A_bundle_gives_the_same_answer_to_the_last_bit()
    {
        var bundle = BundleReader.Read(new MemoryStream(Written()), "x.zip").Value!;
        var own = DossierLoader.Of(bundle.Facts, bundle.Overlays).Value!;
        var again = Answer(own);
        Assert.Equal(bundle.Answer, BriefJson.Write(again));
        var replay = Replay.Of(bundle, again, Good(Answer()));
        Assert.True(replay.IsSame);
        Assert.Empty(replay.AtHand.Differences!);
    }

    [Fact]
    public void Equal_answers_give_equal_bytes() => Assert.Equal(Written(), Written());

    [Fact]
    public void A_replay_with_other_facts_says_what_differs()
    {
        var less = DossierLoader.Without(Project.Dossier, ["theinformation-2025-08-11.suspend"], Place.Of("test")).Value!;
        var replay = Replay.Of(BundleReader.Read(new MemoryStream(Written()), "x.zip").Value!, Answer(less), Good(Answer(less)));
        Assert.False(replay.IsSame);
        Assert.Contains(replay.OwnFacts, d => d is { At: "sides.cn.state", Then: "\"contested\"", Now: "\"settled\"" });
    }

    [Fact]
    public void The_evidence_names_every_claim_of_the_answer_with_its_file()
    {
        using var zip = new ZipArchive(new MemoryStream(Written()));
        var evidence = Get(zip, "evidence.json");
        foreach (var claim in Answer().Judgement.Verdict.Sides.SelectMany(s => s.Findings).SelectMany(f => f.Claims))
            Assert.Contains($"\"{claim.Claim.Id}\"", evidence, StringComparison.Ordinal);
        Assert.Contains("facts/0/acts/us/us-2025-04-09-h20.yaml", evidence, StringComparison.Ordinal);
        foreach (var file in System.Text.Json.JsonDocument.Parse(evidence).RootElement.EnumerateObject().SelectMany(p => p.Value.EnumerateArray()).Select(e => e.GetProperty("file").GetString()))
            Assert.NotNull(zip.GetEntry(file!));
    }

    [Fact]
    public void A_changed_a_missing_and_an_extra_file_are_all_told()
    {
        var codes = Codes(Changed(zip =>
        {
            Put(zip, "facts/0/dossier.yaml", "format: 2\n");
            zip.GetEntry("answer.txt")!.Delete();
            Put(zip, "facts/0/acts/cn/slipped-in.yaml", "act: slipped-in\n");
        }));
        Assert.Equal(["bundle.changed", "bundle.extra", "bundle.missing"], codes.Order());
    }

    [Theory]
    [InlineData("\"format\": 1", "\"format\": 2", "bundle.format")]
    [InlineData("\"format\": 1", "\"format\": \"one\"", "bundle.format")]
    [InlineData("chokepoint-evidence", "something-else", "bundle.kind")]
    [InlineData("{", "[", "bundle.manifest")]
    [InlineData("\"program\"", "\"programme\"", "bundle.manifest")]
    [InlineData("\"overlays\": []", "\"overlays\": null", "bundle.manifest")]
    [InlineData("\"overlays\": []", "\"overlays\": [null]", "bundle.manifest")]
    [InlineData("\"without\": []", "\"without\": [null]", "bundle.manifest")]
    [InlineData("\"key\": \"chip\"", "\"key\": null", "bundle.manifest")]
    [InlineData("\"on\": \"2025-08-15\"", "\"on\": null", "bundle.no-day")]
    public void A_manifest_that_cannot_be_read_is_refused_by_name(string from, string to, string code) => Assert.Equal([code], Codes(Changed(zip =>
    {
        var manifest = Get(zip, "manifest.json");
        var at = manifest.IndexOf(from, StringComparison.Ordinal);
        Put(zip, "manifest.json", manifest[..at] + to + manifest[(at + from.Length)..]);
    })));

    [Theory]
    [InlineData("hello")]
    [InlineData("")]
    [InlineData("{}")]
    public void An_answer_put_in_place_of_the_one_written_is_refused_or_told(string answer)
    {
        var bytes = Changed(zip =>
        {
            Put(zip, "answer.json", answer);
            var manifest = Get(zip, "manifest.json");
            var old = BundleWriter.Fingerprint(Encoding.UTF8.GetBytes(BriefJson.Write(Answer())));
            Put(zip, "manifest.json", manifest.Replace(old, BundleWriter.Fingerprint(Encoding.UTF8.GetBytes(answer)), StringComparison.Ordinal));
        });
        var read = BundleReader.Read(new MemoryStream(bytes), "x.zip");
        if (answer == "{}")
            Assert.False(Replay.Of(read.Value!, Answer(), Good(Answer())).IsSame);
        else
            Assert.Equal(["bundle.answer"], read.Problems.Select(p => p.Code));
    }

    [Fact]
    public void A_page_put_in_place_of_the_one_written_is_told()
    {
        var bundle = BundleReader.Read(new MemoryStream(Written()), "x.zip").Value!;
        var replay = Replay.Of(bundle with { Page = "Permitted. Buy at will." }, Answer(), Good(Answer()));
        Assert.Equal("answer.txt", Assert.Single(replay.OwnFacts).At);
    }

    [Fact]
    public void Another_version_of_the_program_alone_is_no_other_answer()
    {
        var bundle = BundleReader.Read(new MemoryStream(Written()), "x.zip").Value!;
        var again = new Assess(Project.Dossier, new ProgramVersion("later")).Of(Ask.Deal(string.Join(';', Fields.Select(f => $"{f.Key}={f.Value}"))), Ask.On("2025-08-15", "2025-08-15"));
        Assert.True(Replay.Of(bundle, again, Good(again)).IsSame);
    }

    [Theory]
    [InlineData("[1,2]", "[2,1]", "#0")]
    [InlineData("[\"a\",\"b\"]", "[\"b\",\"a\"]", "order")]
    [InlineData("[\"a\",\"a\"]", "[\"a\"]", "a #2")]
    [InlineData("{\"x\":1}", "{\"x\":1,\"y\":null}", "y")]
    [InlineData("{\"f\":[{\"claim\":\"c\",\"v\":1}]}", "{\"f\":[{\"claim\":\"n\"},{\"claim\":\"c\",\"v\":2}]}", "f[c].v")]
    [InlineData("1", "2", "the whole answer")]
    public void A_difference_is_told_at_its_place(string then, string now, string at) =>
        Assert.Contains(AnswerDifferences.Of(then, now), d => d.At.Contains(at, StringComparison.Ordinal));

    [Fact]
    public void A_question_of_before_the_first_day_of_a_ZIP_has_a_bundle() =>
        Assert.NotEmpty(Written(new Assess(Project.Dossier, Project.Program).Of(Ask.Deal("chip=nvidia-h20-96gb; buyer=tencent"), Ask.On("1975-01-01", "1975-01-01"))));

    [Fact]
    public void What_is_no_bundle_is_refused()
    {
        Assert.Equal(["bundle.no-zip"], Codes(Encoding.UTF8.GetBytes("not a zip")));
        Assert.Equal(["bundle.no-zip"], Codes([]));
        Assert.Equal(["bundle.no-manifest"], Codes(Changed(zip => zip.GetEntry("manifest.json")!.Delete())));
    }

    [Fact]
    public void A_bundle_cut_anywhere_is_told_and_never_thrown()
    {
        var whole = Written();
        for (var length = 0; length < whole.Length; length += whole.Length / 23)
            Assert.NotEmpty(Codes(whole[..length]));
    }
}

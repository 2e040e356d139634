using System.IO.Compression;
using System.Text;
using Chokepoint.Application.Assessing;
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
        var replay = Replay.Of(bundle, again, Answer());
        Assert.True(replay.IsSame);
        Assert.Empty(replay.FactsAtHand!);
    }

    [Fact]
    public void Equal_answers_give_equal_bytes() => Assert.Equal(Written(), Written());

    [Fact]
    public void A_replay_with_other_facts_says_what_differs()
    {
        var less = DossierLoader.Without(Project.Dossier, ["theinformation-2025-08-11.suspend"], Chokepoint.Diagnostics.Place.Of("test")).Value!;
        var replay = Replay.Of(BundleReader.Read(new MemoryStream(Written()), "x.zip").Value!, Answer(less), null);
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
    [InlineData("\"on\": \"2025-08-15\"", "\"on\": null", "bundle.no-day")]
    public void A_manifest_that_cannot_be_read_is_refused_by_name(string from, string to, string code) => Assert.Equal([code], Codes(Changed(zip =>
    {
        var manifest = Get(zip, "manifest.json");
        var at = manifest.IndexOf(from, StringComparison.Ordinal);
        Put(zip, "manifest.json", manifest[..at] + to + manifest[(at + from.Length)..]);
    })));

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

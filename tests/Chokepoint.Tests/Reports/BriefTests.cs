using System.Text.Json;
using Chokepoint.Application.Assessing;
using Chokepoint.Application.Classifying;
using Chokepoint.Reports.Html;
using Chokepoint.Reports.Json;
using Chokepoint.Reports.Text;

namespace Chokepoint.Tests.Reports;

public sealed class BriefTests
{
    private const string Q1 = "chip=nvidia-h20-96gb; units=20000; buyer=tencent; kind=export; to=CN; use=inference; work=commercial";

    private static Brief Of(string fields, string on = "2025-08-15", string? known = "2025-08-15", string? question = null) =>
        new Assess(Project.Dossier, Project.Program).Of(Ask.Deal(fields), Ask.On(on, known), question);

    [Theory]
    [InlineData(Q1, "2025-08-15")]
    [InlineData("chip=huawei-ascend-910c; buyer=alibaba; kind=purchase; from=CN; to=CN", "2025-08-15")]
    [InlineData("figures.tpp=2399; figures.datacenter=yes; to=CN", "2024-06-01")]
    [InlineData("chip=nvidia-h200-sxm; buyer.classes=soe; buyer.home=CN; to=CN; from=US; kind=export", "2026-02-01")]
    [InlineData("buyer.name=某某科技股份有限公司; buyer.home=CN; chip=nvidia-l20; to=CN; province=内蒙古自治区", "2026-12-01")]
    public void No_line_of_the_text_is_wider_than_100_columns(string fields, string on)
    {
        foreach (var line in BriefText.Write(Of(fields, on, on)).Plain().Split('\n'))
            Assert.InRange(line.Sum(c => c >= 0x2E80 ? 2 : 1), 0, 100);
    }

    [Fact]
    public void The_json_has_the_keys_that_others_rely_on()
    {
        using var json = JsonDocument.Parse(BriefJson.Write(Of(Q1)));
        var root = json.RootElement;
        foreach (var key in new[] { "question", "on", "known", "headline", "outcome", "worstPossible", "qualifiers", "sides", "missing", "fragile", "alternatives", "parties", "substitutes", "supply", "unknowns", "versions" })
            Assert.True(root.TryGetProperty(key, out _), key);
        foreach (var side in new[] { "us", "cn" })
        {
            foreach (var key in new[] { "outcome", "worstPossible", "strength", "textStrength", "state", "findings", "strongestOfficial", "strongestAnonymous", "outcomeEvidence", "outlook", "flags", "horizon" })
                Assert.True(root.GetProperty("sides").GetProperty(side).TryGetProperty(key, out _), $"{side} {key}");
            foreach (var finding in root.GetProperty("sides").GetProperty(side).GetProperty("findings").EnumerateArray())
            {
                foreach (var key in new[] { "provision", "act", "status", "match", "effect", "strength", "evidence", "cite", "inForceFrom", "knownFrom", "claims", "satisfiedBy", "reviewBy", "trace" })
                    Assert.True(finding.TryGetProperty(key, out _), key);
            }
        }

        Assert.Equal(3, root.GetProperty("sides").GetProperty("cn").GetProperty("strength").GetProperty("low").GetInt32());
    }

    [Fact]
    public void Only_unknown_matches_give_a_high_without_a_low()
    {
        using var json = JsonDocument.Parse(BriefJson.Write(Of(Q1, "2025-03-01")));
        var strength = json.RootElement.GetProperty("sides").GetProperty("us").GetProperty("strength");
        Assert.Equal(JsonValueKind.Null, strength.GetProperty("low").ValueKind);
        Assert.Equal(5, strength.GetProperty("high").GetInt32());
    }

    [Fact]
    public void Hostile_text_is_encoded_in_html_and_kept_on_its_line_in_text()
    {
        var brief = Of("chip=nvidia-l20; to=CN; buyer.home=CN; buyer.name=<script>alert(1)</script>\nSecond line\u202Egnp", question: "<b>\r\nquestion");
        var html = BriefHtml.Write(brief);
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>\r\nquestion", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', BriefText.Write(brief).Plain());
        Assert.DoesNotContain(BriefText.Write(brief).Plain().Split('\n'), l => l.StartsWith("Second line", StringComparison.Ordinal));
    }

    [Fact]
    public void The_html_needs_nothing_from_another_host()
    {
        var html = BriefHtml.Write(Of(Q1));
        foreach (var loading in new[] { "<script", "<link", "src=", "url(", "@import" })
            Assert.DoesNotContain(loading, html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_classification_is_complete_as_json()
    {
        using var json = JsonDocument.Parse(ClassificationJson.Write(new ClassifyChip(Project.Dossier, Project.Program).Of(Ask.Deal("chip=nvidia-h20-96gb; to=CN"), Ask.On("2025-05-01"))));
        foreach (var key in new[] { "chip", "on", "known", "figures", "level", "eccn", "residual", "findings", "fragile", "missing" })
            Assert.True(json.RootElement.TryGetProperty(key, out _), key);
        Assert.Equal(2368, json.RootElement.GetProperty("figures").GetProperty("tpp").GetProperty("value").GetProperty("low").GetDecimal());
    }
}

using System.Xml.Linq;
using Chokepoint.Application.Assessing;
using Chokepoint.Application.Chips;
using Chokepoint.Application.Timelines;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Reports.Html;
using Chokepoint.Reports.Svg;

namespace Chokepoint.Tests.Reports.Svg;

public sealed class PictureTests
{
    private const string Chip = "chip: acme-x\nname: NAME\nfamily: acme-x\nvendor: nvidia\ntype: chip\ndatacenter: {value: yes, basis: assumed}\nnon_planar: {value: yes, basis: derived}\nfigures:\n  fp16: {value: 150, unit: TFLOPS, basis: unverified}\n  die_area: {value: 800, unit: mm2, basis: unverified}\n  memory_bandwidth: {value: 2000, unit: GB/s, basis: unverified}\n  scaleup_bandwidth: {value: 300, unit: GB/s, basis: unverified}\n";

    [Theory]
    [InlineData("2021-01-01")]
    [InlineData("2022-11-01")]
    [InlineData("2024-06-01")]
    [InlineData("2025-08-15")]
    [InlineData("2026-11-26")]
    public void Pictures_are_well_formed_and_need_nothing_from_elsewhere(string day)
    {
        foreach (var svg in new[] { Chips(Project.Dossier, day), Timeline(Project.Dossier, day) })
        {
            Assert.Equal("svg", XDocument.Parse(svg).Root!.Name.LocalName);
            foreach (var loading in new[] { "<script", "href", "url(", "@import", "NaN", "Infinity", "<!DOCTYPE" })
                Assert.DoesNotContain(loading, svg, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_chip_is_named_in_the_picture_or_beneath_it()
    {
        var text = Text(Chips(Project.Dossier, "2025-08-15"));
        foreach (var chip in Project.Dossier.Chips.Values)
            Assert.True(text.Contains(PlaneChips.ShortName(chip.Name), StringComparison.Ordinal), chip.Name);
    }

    [Fact]
    public void A_Chinese_name_stands_in_the_picture_as_it_is_written()
    {
        var dossier = With("\"昇腾九一〇测试芯片\"");
        Assert.Contains("昇腾九一〇测试芯片", Text(Chips(dossier, "2025-08-15")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"<script>alert(1)</script>\"")]
    [InlineData("\"x' onload='alert(1) & ]]> \\\" <!--\"")]
    [InlineData("\"a\\u202Egnp\\u0007\\nb \\uFFFE\"")]
    public void A_hostile_name_is_text_and_nothing_else(string name)
    {
        var dossier = With(name);
        var svg = Chips(dossier, "2025-08-15");
        var plain = Chips(Project.Dossier, "2025-08-15");
        Assert.Equal(Names(plain), Names(svg));
        Assert.DoesNotContain(svg, c => c is '\u202E' or '\u0007' or '\uFFFE');
        var brief = new Assess(dossier, Project.Program).Of(Ask.Deal("chip=acme-x; to=CN; kind=export", dossier), Ask.On("2025-08-15"));
        Assert.DoesNotContain("<script>", BriefHtml.Write(brief), StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", BriefHtml.Write(brief), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_picture_is_drawn_twice()
    {
        Assert.Equal(Chips(Project.Dossier, "2025-08-15"), Chips(Project.Dossier, "2025-08-15"));
        Assert.Equal(Timeline(Project.Dossier, "2025-08-15"), Timeline(Project.Dossier, "2025-08-15"));
    }

    [Fact]
    public void A_picture_says_its_day_its_units_its_sources_and_its_versions()
    {
        var text = Text(Chips(Project.Dossier, "2025-08-15"));
        foreach (var said in new[] { "2025-08-15", "TPP/mm2", "GB/s", "us-2023-10-17-acs", "us-2025-04-09-h20", Project.Dossier.Version.Hash })
            Assert.Contains(said, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chip=nvidia-h20-96gb; buyer=tencent; kind=export; to=CN", 3)]
    [InlineData("figures.tpp=5000; figures.die_area=800; figures.datacenter=yes; kind=export; to=CN", 2)]
    [InlineData("chip=huawei-cloudmatrix-384; kind=export; to=CN", 1)]
    [InlineData("buyer=tencent; kind=export; to=CN", 1)]
    public void A_brief_shows_the_place_of_its_chip_and_the_acts_with_the_day_of_the_deal(string fields, int pictures)
    {
        var html = BriefHtml.Write(new Assess(Project.Dossier, Project.Program).Of(Ask.Deal(fields), Ask.On("2025-08-15", "2025-08-15")));
        var figures = html.Split("<figure>")[1..].Select(f => XElement.Parse(f[..f.IndexOf("</figure>", StringComparison.Ordinal)])).ToArray();
        Assert.Equal(pictures, figures.Length);
        Assert.Contains("the deal, 2025-08-15", figures[^1].Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void A_deal_at_the_end_of_the_calendar_is_drawn_all_the_same(string day) =>
        Assert.Contains("<figure>", BriefHtml.Write(new Assess(Project.Dossier, Project.Program).Of(Ask.Deal("chip=nvidia-h20-96gb; buyer=tencent; kind=export; to=CN"), Ask.On(day))), StringComparison.Ordinal);

    [Fact]
    public void A_timeline_without_an_act_says_so() =>
        Assert.Contains("no act", Text(TimelineSvg.Write(new ShowTimeline(Project.Dossier, Project.Program).Of(Ask.Day("2090-01-01"), null, null, Ask.Day("2026-11-26")))), StringComparison.Ordinal);

    [Fact]
    public void One_chip_alone_is_drawn_among_the_lines()
    {
        var list = new ListChips(Project.Dossier, Project.Program).Of(Ask.On("2024-06-01"), Project.Dossier.Parties[Project.Dossier.Chips.Values.GroupBy(c => c.Vendor).First(g => g.Count() == 1).Key]);
        Assert.Equal("svg", XDocument.Parse(ChipsSvg.Write(list)).Root!.Name.LocalName);
    }

    private static string Chips(Dossier dossier, string day) => ChipsSvg.Write(new ListChips(dossier, Project.Program).Of(Ask.On(day)));

    private static string Timeline(Dossier dossier, string known) => TimelineSvg.Write(new ShowTimeline(dossier, Project.Program).Of(null, null, null, Ask.Day(known)));

    private static string Text(string svg) => string.Join(' ', XDocument.Parse(svg).Descendants().Where(e => !e.HasElements).Select(e => e.Value));

    private static IEnumerable<string> Names(string svg) => XDocument.Parse(svg).Descendants().Select(e => e.Name.LocalName).Concat(XDocument.Parse(svg).Descendants().Attributes().Select(a => a.Name.LocalName)).Distinct().Order(StringComparer.Ordinal);

    private static Dossier With(string name)
    {
        using var overlay = new TemporaryDossier(("chips/acme-x.yaml", Chip.Replace("NAME", name, StringComparison.Ordinal)));
        var loaded = DossierLoader.Load(Project.Path("dossier"), [overlay.Folder]);
        Assert.True(loaded.IsGood, string.Join("\n", loaded.Problems));
        return loaded.Value!;
    }
}

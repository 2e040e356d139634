using Chokepoint.Application.Ledgers;
using Chokepoint.Diagnostics;
using Chokepoint.Facts;
using Chokepoint.Facts.Reports;
using Chokepoint.Ledger.Weighing;

namespace Chokepoint.Tests.Application.Ledgers;

/// <summary>The questions that an analyst puts to the ledger.</summary>
public sealed class ReadLedgerTests
{
    private static ReadLedger On(string known) => new(Project.Dossier, Ask.Day(known), Project.Program);

    [Fact]
    public void Who_summoned_Tencent_is_a_set_with_a_membership_per_report()
    {
        var act = Assert.Single(On("2025-09-30").Acts("h20 platforms questioning", byReport: true).Acts);
        Assert.True(act.Authorities.Differ);
        var of = act.Claims.Where(c => c.Claim.SetsBounds).ToLookup(c => c.Claim.Id, c => string.Join(' ', c.Claim.Authorities ?? []), StringComparer.Ordinal);
        Assert.Equal("cac other-agencies", of["reuters-2025-08-12.summons"].Single());
        Assert.Equal("miit", of["ft-2025-08-12.miit"].Single());
        Assert.Equal("miit", of["dw-2025-08.summons"].Single());
        Assert.Equal("cac", of["theinformation-2025-08-11.suspend"].Single());
        Assert.Equal("cac miit ndrc", of["ft-2025-08-20.stop-new-orders"].Single());
    }

    [Fact]
    public void Every_statement_that_bounds_from_above_is_listed()
    {
        var bounds = On("2025-09-30").Claims(ClaimTopic.Bounds, null).Claims.Select(c => c.Claim.Id).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(new HashSet<string> { "dset-2025-08-dw-page.s3-1", "dset-2025-08-dw-page.s7-1", "reuters-2025-08-12.summons", "bloomberg-2025-08-12.core", "ft-2025-08-12.operator", "dw-2025-08.summons" }, bounds);
    }

    [Fact]
    public void A_motive_is_told_as_the_opinion_of_who_has_it()
    {
        var motives = On("2025-09-30").Claims(ClaimTopic.Motives, null).Claims;
        Assert.Contains(motives, c => c.Claim.Id == "ft-2025-08-20.motive");
        Assert.All(motives, c => Assert.Null(c.Confidence.Likelihood));
        var standing = motives.ToDictionary(c => c.Claim.Id, c => c.Standing, StringComparer.Ordinal);
        Assert.Equal(MotiveStanding.Opinion, standing["dset-2025-08-dw-page.s5-1"]);
        Assert.Equal(MotiveStanding.Retold, standing["dset-2025-08-dw-page.s2-6"]);
        Assert.Equal(MotiveStanding.ReportedAsFact, standing["ft-2025-08-20.motive"]);
    }

    [Theory]
    [InlineData("platforms-told-to-stop", "contradiction", 2)]
    [InlineData("who-acted-on-the-platforms", "partial_view", 5)]
    [InlineData("how-strong-the-notices-were", "drift", 4)]
    [InlineData("which-products", "scope", 3)]
    [InlineData("domestic-chips-enough", "judgement", 3)]
    [InlineData("back-door-in-the-h20", "allegation", 3)]
    [InlineData("ban-and-lifting-in-the-us", "press_word", 3)]
    [InlineData("domestic-share-for-whom", "amplification", 4)]
    public void A_conflict_has_its_kind_and_its_sides(string id, string kind, int sides)
    {
        var conflict = On("2025-09-30").Conflicts(null).Conflicts.Single(c => c.Conflict.Id == id);
        Assert.Equal(kind, Word<ConflictKind>.Of(conflict.Conflict.Kind));
        Assert.Equal(sides, conflict.Sides.Count);
    }

    [Fact]
    public void A_conflict_is_none_before_its_second_side_is_known()
    {
        Assert.DoesNotContain(On("2025-08-10").Conflicts(null).Conflicts, c => c.Conflict.Id == "platforms-told-to-stop");
        Assert.Contains(On("2025-08-13").Conflicts(null).Conflicts, c => c.Conflict.Id == "platforms-told-to-stop");
    }

    [Fact]
    public void Chiang_s_doubt_and_the_regulators_finding_stand_side_by_side()
    {
        var sides = On("2025-09-18").Conflicts("domestic capacity").Conflicts.Single(c => c.Conflict.Id == "domestic-chips-enough").Sides;
        Assert.Contains(sides[0].Claims, c => c.Claim.Id == "dset-2025-08-dw-page.s8-2");
        Assert.Contains(sides[1].Claims, c => c.Claim.Id == "ft-2025-09-17.domestic-matches");
    }

    [Fact]
    public void A_conflict_told_before_all_was_out_tells_nothing_of_what_came_later()
    {
        var conflict = On("2025-08-15").Conflicts(null).Conflicts.Single(c => c.Conflict.Id == "platforms-told-to-stop");
        Assert.False(conflict.IsWhole);
        var text = Chokepoint.Reports.Text.Ledgers.ConflictListText.Write(On("2025-08-15").Conflicts("platforms told stop")).Plain();
        Assert.DoesNotContain("ft-2025-08-20", text, StringComparison.Ordinal);
        Assert.DoesNotContain("the planning commission with it", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_that_was_not_out_is_refused() =>
        Assert.Equal("claim.not-out", Assert.Single(On("2025-08-15").Chain("aljazeera-2025-11-26.halt-background", Place.Of("ID")).Problems).Code);

    [Fact]
    public void A_party_is_found_by_its_Chinese_name() =>
        Assert.Equal(On("2025-09-30").Claims(ClaimTopic.Claims, "tencent").Claims.Where(c => c.Claim.Readings.Any(r => r.Parties.Contains("tencent"))).Select(c => c.Claim.Id), On("2025-09-30").Claims(ClaimTopic.Claims, "腾讯").Claims.Where(c => c.Claim.Readings.Any(r => r.Parties.Contains("tencent"))).Select(c => c.Claim.Id));

    [Fact]
    public void Words_without_letters_find_nothing_anywhere()
    {
        Assert.Empty(On("2025-09-30").Claims(ClaimTopic.Claims, "!!!").Claims);
        Assert.Empty(On("2025-09-30").Conflicts("!!!").Conflicts);
        Assert.Empty(On("2025-09-30").Reports("!!!").Reports);
        Assert.Empty(On("2025-09-30").Acts("!!!", byReport: false).Acts);
    }

    [Fact]
    public void A_published_act_needs_no_witness() =>
        Assert.Null(On("2025-09-30").Acts("us-2023-10-17-acs", byReport: false).Acts.Single(a => a.Act.Id == "us-2023-10-17-acs").Witnesses);

    [Theory]
    [InlineData("DSET-2025-08-DW-PAGE.S1-6", "dset-2025-08-dw-page.s1-6")]
    [InlineData("dset-2025-08-dw-page.s1.6", "dset-2025-08-dw-page.s1-6")]
    [InlineData("S1.6", "dset-2025-08-dw-page.s1-6")]
    [InlineData("s1-6", "dset-2025-08-dw-page.s1-6")]
    [InlineData("bloomberg-2025-08-12.core", "bloomberg-2025-08-12.core")]
    public void A_chain_is_found_by_the_end_of_its_id(string id, string claim) =>
        Assert.Equal(claim, On("2026-11-26").Chain(id, Place.Of("ID")).Value!.Claim.Claim.Id);

    [Theory]
    [InlineData("summons")] // several
    [InlineData("S99.9")]
    [InlineData("")]
    public void An_id_of_none_or_several_is_a_problem_with_a_remedy(string id)
    {
        var problem = Assert.Single(On("2026-11-26").Chain(id, Place.Of("ID")).Problems);
        Assert.Equal("claim.unknown", problem.Code);
        Assert.NotEmpty(problem.Remedy);
    }

    [Fact]
    public void One_report_of_Bloomberg_is_found_by_its_day()
    {
        var report = Assert.Single(On("2025-09-30").Reports("bloomberg 2025-08-12").Reports);
        Assert.Equal("bloomberg-2025-08-12", report.Report.Id);
        Assert.Contains("dset-2025-08-dw-page", report.RetoldBy);
    }

    [Fact]
    public void A_named_expert_is_found_with_post_and_think_tank()
    {
        var source = Assert.Single(On("2025-09-30").Sources("Min-Yen Chiang").Sources);
        Assert.Equal("dset", source.Party.Employer);
        Assert.Equal(18, source.Says.Count);
    }

    [Theory]
    [InlineData("ban", "us-2025-04-09-h20")]
    [InlineData("lift", "us-2025-07-14-assure")]
    [InlineData("approve", "us-2025-07-14-assure")]
    [InlineData("green-light", "us-2025-07-14-assure")]
    public void A_press_word_is_joined_to_the_legal_act(string word, string act) =>
        Assert.Contains(On("2025-09-30").Words().Words.Single(w => w.Word == word).Uses, u => u.For == act);

    [Fact]
    public void A_press_word_is_not_known_before_the_claim_that_uses_it() => Assert.Empty(On("2025-04-30").Words().Words);
}

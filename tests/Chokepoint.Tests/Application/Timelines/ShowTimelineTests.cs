using Chokepoint.Application.Timelines;
using Chokepoint.Facts;
using Chokepoint.Facts.Acts;

namespace Chokepoint.Tests.Application.Timelines;

public sealed class ShowTimelineTests
{
    private static readonly DateOnly Known = Ask.Day("2026-11-26");

    private static Timeline Of(string? since = null, string? until = null, string? side = null, DateOnly? known = null) => new ShowTimeline(Project.Dossier, Project.Program)
        .Of(since is null ? null : Ask.Day(since), until is null ? null : Ask.Day(until), side is null ? null : Project.Dossier.Jurisdictions[side], known ?? Known);

    [Fact]
    public void Every_act_that_was_known_is_there_once() =>
        Assert.Equal(Project.Dossier.Acts.Keys.Order(StringComparer.Ordinal), Of().Acts.Select(a => a.Act.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void A_span_and_a_side_leave_out_the_others()
    {
        var acts = Of("2025-04-01", "2025-12-31", "cn").Acts;
        Assert.NotEmpty(acts);
        Assert.All(acts, a => Assert.Equal("cn", a.Act.Jurisdiction));
        Assert.All(acts, a => Assert.False(a.Day!.Last < Ask.Day("2025-04-01") || (a.Day.From ?? a.Day.To) > Ask.Day("2025-12-31")));
    }

    [Fact]
    public void What_was_not_known_yet_is_not_shown() => Assert.DoesNotContain(Of(known: Ask.Day("2025-04-14")).Acts, a => a.Act.Id == "us-2025-04-09-h20");

    [Fact]
    public void An_act_has_the_strength_of_what_it_says_and_the_standing_of_the_day()
    {
        Assert.Equal(Strength.Between(3, 5), Act("us-2025-04-09-h20").Strength);
        Assert.Equal(Strength.Between(1, 1), Act("us-2026-01-14-tariff").Strength);
        Assert.Equal(ProvisionStatus.NotEnforced, Act("us-2025-01-13-diffusion").Status);
        Assert.True(Act("us-2025-07-14-assure").Strength.IsNoneFound);
        Assert.Contains("us.diffusion-worldwide", Act("us-2025-05-13-rescind").Ends);
        static TimelineAct Act(string id) => Of().Acts.Single(a => a.Act.Id == id);
    }

    [Fact]
    public void The_timeline_of_a_deal_holds_the_acts_of_its_findings_with_the_strength_for_it()
    {
        var verdict = Ask.Judge("chip=nvidia-h20-96gb; buyer=tencent; kind=export; to=CN; use=inference; work=commercial", "2025-08-15", "2025-08-15").Verdict;
        var timeline = new ShowTimeline(Project.Dossier, Project.Program).Of(verdict);
        var letter = timeline.Acts.Single(a => a.Act.Id == "us-2025-04-09-h20");
        Assert.Equal((Answer.Yes, Strength.Between(3, 5)), (letter.Match, letter.Strength));
        Assert.All(timeline.Acts.Where(a => a.Match == Answer.Unknown), a => Assert.Null(a.Strength.Low));
        Assert.DoesNotContain(timeline.Acts, a => a.Act.Id == "us-2026-01-15-cbc");
    }

    [Fact]
    public void An_act_known_through_reports_says_how_many_origins_tell_of_it_and_where_they_differ()
    {
        var timeline = new ShowTimeline(Project.Dossier, Project.Program).Of(null, null, null, Ask.Day("2025-09-30"));
        var act = timeline.Acts.Single(a => a.Act.Id == "cn-2025-platform-questioning");
        Assert.Equal((3, 5), (act.Witnesses!.Low, act.Witnesses.High));
        Assert.Equal(["platforms-told-to-stop", "who-acted-on-the-platforms"], act.Conflicts.Select(c => c.Id).Order(StringComparer.Ordinal));
        Assert.Null(timeline.Acts.Single(a => a.Act.Id == "us-2025-04-09-h20").Witnesses);
    }

    [Fact]
    public void A_conflict_is_not_on_the_timeline_before_its_second_side_is_known()
    {
        var act = new ShowTimeline(Project.Dossier, Project.Program).Of(null, null, null, Ask.Day("2025-08-11")).Acts.SingleOrDefault(a => a.Act.Id == "cn-2025-platform-questioning");
        Assert.Empty(act?.Conflicts ?? []);
    }
}

using Chokepoint.Application.Dossiers;
using Chokepoint.Diagnostics;

namespace Chokepoint.Tests.Application.Dossiers;

public sealed class CheckDossierTests
{
    private static readonly DossierCheck Check = new CheckDossier(Project.Dossier, Project.Program).Of(Ask.Day("2026-11-26"), Project.Path("cases"), new Problems());

    private static IEnumerable<string> Subjects(NoticeKind kind) => Check.Notices.Where(n => n.Kind == kind).Select(n => n.Subject);

    [Fact]
    public void Every_provision_has_a_case() => Assert.Empty(Subjects(NoticeKind.ProvisionWithoutCase));

    [Fact]
    public void Every_disagreement_with_a_printed_TPP_is_explained() =>
        Assert.All(Check.Notices.Where(n => n.Kind == NoticeKind.PublishedTpp), n => Assert.NotNull(n.Explained));

    [Fact]
    public void Guidance_goes_stale_and_a_published_decision_does_not()
    {
        Assert.Contains("ft-2025-03-ndrc.efficiency", Subjects(NoticeKind.StaleClaim));
        Assert.DoesNotContain("cac-2023-05-21.decision", Subjects(NoticeKind.StaleClaim));
    }

    [Fact]
    public void A_source_that_is_cited_is_not_told() => Assert.DoesNotContain("accelerator-table", Subjects(NoticeKind.UnusedSource));

    [Fact]
    public void Without_a_folder_of_cases_none_is_asked_for()
    {
        var check = new CheckDossier(Project.Dossier, Project.Program).Of(Ask.Day("2026-11-26"), null, new Problems());
        Assert.Null(check.Cases);
        Assert.DoesNotContain(check.Notices, n => n.Kind == NoticeKind.ProvisionWithoutCase);
    }
}

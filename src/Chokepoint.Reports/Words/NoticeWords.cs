using Chokepoint.Application.Dossiers;

namespace Chokepoint.Reports.Words;

/// <summary>How what there is to look at in the facts is said.</summary>
internal static class NoticeWords
{
    public static string Heading(NoticeKind kind) => kind switch
    {
        NoticeKind.PublishedTpp => "TPP PRINTED BY OTHERS THAT OUR FIGURES DO NOT GIVE",
        NoticeKind.StaleClaim => "CLAIMS PAST THEIR REVIEW DAY",
        NoticeKind.UnusedClaim => "CLAIMS THAT NOTHING USES",
        NoticeKind.UnusedSource => "SOURCES THAT NOTHING CITES",
        NoticeKind.UnseenProvision => "PROVISIONS WHOSE TEXT WAS SEEN IN NO SOURCE",
        NoticeKind.ProvisionWithoutCase => "PROVISIONS WITHOUT A CASE",
    };
}

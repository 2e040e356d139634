using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Reports.Words;

/// <summary>How a finding is said, in every form alike.</summary>
internal static class FindingWords
{
    /// <summary>What it means, with the strength it has or would have.</summary>
    public static string Effect(Finding finding, SideVerdict side)
    {
        var would = finding.Match == Answer.Yes ? "" : "would be ";
        if (finding.DomesticShare is { } share)
            return $"{would}a domestic share {share}";
        if (finding.Version is null)
            return would + Say.Of(finding.Strength, side.Jurisdiction);
        return finding.Version.Then.Match(
            subject => "the item is subject to the regulations",
            level => level.IsResidual ? $"{level.Eccn} remains" : $"level {level.Name}{(level.Eccn is { } eccn ? $", {eccn}" : "")}",
            licence => finding.IsSatisfied ? "licence needed, and an authorisation is held" : $"{would}licence, strength {Say.Short(finding.Strength)}{(licence.Policy == "unstated" && finding.ReviewedUnder.Count == 0 ? ", policy not stated" : "")}",
            duty => would + Say.Of(finding.Strength, side.Jurisdiction),
            exception => $"exception for {string.Join(", ", exception.Of)}{(exception.Notice ? ", with prior notice" : "")}",
            review => $"{Say.Plain(review.Policy)} for {string.Join(", ", review.Of)}",
            flag => $"risk flag {flag.Name}");
    }

    /// <summary>What it is called, its standing on the day, and what it rests on.</summary>
    public static IEnumerable<string> Standing(Finding finding, DateOnly known)
    {
        yield return finding.Provision;
        if (finding.Version is { } version)
            yield return $"{Say.Of(finding.Status)} {(finding.Status == ProvisionStatus.NotYetDue ? "until after" : "from")} {Say.Day(version.From)}{(version.IsAssumed ? " (an assumed day)" : "")}";
        if (finding is { KnownFrom: { } from, Version: not { IsAssumed: true } })
            yield return $"known from {from}";
        if (finding.Cite is { } cite)
            yield return Say.Of(cite);
        if (finding.Rule is { NamedOnly: true })
            yield return "named only: its text was not seen";
        if (finding.Act.Press.Count > 0)
            yield return $"the press wrote {string.Join(", ", finding.Act.Press.Select(w => $"\"{w}\""))}";
        if (finding.Act.Overlay is { } overlay)
            yield return $"from the overlay {overlay}";
        if (finding.ReviewBy is { } by)
            yield return by < known ? $"its review was due by {Say.Day(by)}" : $"to be reviewed by {Say.Day(by)}";
    }

    /// <summary>What changes its strength: authorisations, priority, review policies, exceptions.</summary>
    public static IEnumerable<string> Notes(Finding finding)
    {
        if (finding.SatisfiedBy is { } satisfied)
            yield return finding.IsSatisfied ? $"Satisfied by {satisfied}. Its terms remain." : $"Not satisfied: {satisfied}.";
        if (finding.Rule is { NamedOnly: true, Note: { } note })
            yield return note;
        if (finding.YieldedTo.Count > 0)
            yield return $"Yields to {string.Join(", ", finding.YieldedTo)} where that holds.";
        if (finding.ReviewedUnder.Count > 0)
            yield return $"Reviewed under {string.Join(", ", finding.ReviewedUnder)}.";
        if (finding.Exceptions.Count > 0)
            yield return $"Exception open or perhaps open, not claimed: {string.Join(", ", finding.Exceptions)}.";
    }

    /// <summary>Claims of the act that were addressed to others or tell of another day, in one sentence.</summary>
    public static string? Others(Finding finding)
    {
        var others = finding.Claims.Where(c => c.Use == ClaimUse.Elsewhere && c.Match == Answer.No).ToArray();
        return others.Length == 0 ? null : $"Also told of it, but addressed to others or about another day: {string.Join(", ", others.Select(c => $"{c.Claim.Id} ({Say.Short(c.Strength)})"))}.";
    }
}


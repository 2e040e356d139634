using System.Text.Json;
using Chokepoint.Facts;
using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Reports;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Reports.Json;

/// <summary>The keys of findings, claims, strengths and traces.</summary>
internal static class FindingJson
{
    public static void Strength(this Utf8JsonWriter json, string key, Strength strength)
    {
        if (strength.IsNoneFound)
        {
            json.WriteNull(key);
            return;
        }

        json.Object(key, () =>
        {
            json.Number("low", strength.Low);
            json.Number("high", strength.High);
        });
    }

    public static void Span(this Utf8JsonWriter json, string key, DaySpan? span)
    {
        switch (span)
        {
            case null:
                json.WriteNull(key);
                break;
            case { IsDay: true }:
                json.Day(key, span.From);
                break;
            default:
                json.Object(key, () =>
                {
                    json.Day("from", span.From);
                    json.Day("to", span.To);
                    json.Text("precision", span.Precision);
                });
                break;
        }
    }

    public static void Cite(this Utf8JsonWriter json, string key, Cite? cite)
    {
        if (cite is null)
        {
            json.WriteNull(key);
            return;
        }

        json.Object(key, () =>
        {
            json.WriteString("text", cite.Text);
            json.Text("source", cite.Source);
            json.WriteString("evidence", cite.Evidence.ToString());
        });
    }

    public static void Finding(this Utf8JsonWriter json, Finding finding, IReadOnlyList<string> settledBy, Action<ClaimFinding>? more = null)
    {
        json.WriteString("provision", finding.Provision);
        json.WriteString("act", finding.Act.Id);
        json.WriteString("title", finding.Title);
        json.WriteString("status", Word<ProvisionStatus>.Of(finding.Status));
        json.WriteString("match", Word<Answer>.Of(finding.Match));
        json.WriteString("effect", Effect(finding));
        json.Strength("strength", finding.Match == Answer.No ? Facts.Strength.NoneFound : finding.Strength);
        json.WriteBoolean("counts", finding.Counts);
        json.Text("evidence", finding.Cite?.Evidence.ToString());
        json.Cite("cite", finding.Cite);
        json.Day("inForceFrom", finding.Version?.From);
        json.Span("knownFrom", finding.KnownFrom);
        json.Array("claims", finding.Claims, claim =>
        {
            json.Claim(claim);
            more?.Invoke(claim);
        });
        json.Text("satisfiedBy", finding.SatisfiedBy);
        json.Texts("reviewedUnder", finding.ReviewedUnder);
        json.Texts("exceptions", finding.Exceptions);
        json.Texts("yieldedTo", finding.YieldedTo);
        json.Day("reviewBy", finding.ReviewBy);
        json.Texts("settledBy", settledBy);
        json.Text("overlay", finding.Act.Overlay);
        json.Text("wouldNotHoldWith", finding is { Match: Answer.Yes, Trace: { } reasons } ? Words.Reasons.WouldTurn(reasons.Root()) : null);
        if (finding.Trace is { } trace)
            json.Object("trace", () => json.Step(trace.Root()));
        else
            json.WriteNull("trace");
    }

    public static void Claim(this Utf8JsonWriter json, ClaimFinding finding)
    {
        var (claim, report) = (finding.Claim, finding.Report);
        json.WriteString("claim", claim.Id);
        json.WriteString("report", report.Id);
        json.WriteString("outlet", report.Outlet);
        json.Span("known", report.Known);
        json.WriteString("seenAs", Word<SeenAs>.Of(report.SeenAs));
        json.Text("address", report.Address);
        json.Texts("copies", report.Copies);
        json.WriteString("kind", Word<ClaimKind>.Of(claim.Kind));
        json.WriteString("says", claim.Says);
        json.Texts("chain", claim.Chain);
        json.WriteString("evidence", claim.Evidence.ToString());
        json.Text("hedge", claim.Hedge);
        json.Text("wording", claim.Wording);
        if (claim.Authorities is { } authorities)
            json.Texts("authority", authorities);
        else
            json.WriteString("authority", "unspecified");
        json.Span("actDate", claim.ActDate);
        json.WriteString("match", Word<Answer>.Of(finding.Match));
        json.Strength("strength", finding.Strength);
        json.WriteString("use", Word<ClaimUse>.Of(finding.Use));
        json.Texts("consistentWith", claim.ConsistentWith);
        json.WriteBoolean("stale", finding.IsStale);
        json.Day("reviewBy", finding.ReviewBy);
        json.WriteStartArray("readings");
        for (var i = 0; i < claim.Readings.Count; i++)
        {
            json.WriteStartObject();
            json.WriteBoolean("covers", finding.Covers(i));
            json.Number("atLeast", claim.Readings[i].AtLeast);
            json.Number("atMost", claim.Readings[i].AtMost);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Array("relations", claim.Relations, relation =>
        {
            json.WriteString("relation", Word<RelationKind>.Of(relation.Kind));
            json.WriteString("claim", relation.Claim);
            json.Text("about", relation.About);
        });
    }

    public static string Effect(Finding finding) =>
        finding.Version is null
            ? finding.DomesticShare is { } share ? "domestic_share " + ShareWords(share) : "signal"
            : finding.Version.Then.Match(
                subject => "subject",
                level => level.Eccn is { } eccn ? $"level {level.Name} {eccn}" : $"level {level.Name}",
                licence => $"licence {licence.Policy}",
                duty => "duty",
                exception => exception.Notice ? "exception with notice" : "exception",
                review => $"review {review.Policy}",
                flag => $"flag {flag.Name}");

    private static string ShareWords(Bounds share) => share.ToString();

    private static void Step(this Utf8JsonWriter json, TraceStep step)
    {
        json.WriteString("asked", step.Asked);
        json.WriteString("answer", Word<Answer>.Of(step.Answer));
        if (step.Found is { } found)
            json.WriteString("found", found);
        if (step.Parts.Count > 0)
            json.Array("parts", step.Parts, json.Step);
    }
}

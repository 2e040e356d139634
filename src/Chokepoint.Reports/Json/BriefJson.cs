using System.Text.Json;
using Chokepoint.Application.Assessing;
using Chokepoint.Facts;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Quantities;
using Chokepoint.Reports.Json.Performing;
using Chokepoint.Reports.Words;
using Chokepoint.Rules.Deals;
using Chokepoint.Rules.Metrics;
using Chokepoint.Rules.Questions;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Reports.Json;

/// <summary>A brief as JSON: complete.</summary>
public static class BriefJson
{
    public static string Write(Brief brief) => JsonText.Write(json =>
    {
        var verdict = brief.Judgement.Verdict;
        json.WriteStartObject();
        json.Object("question", () => QuestionJson.Write(json, brief.Question, verdict.Question));
        json.Day("on", verdict.Clocks.InForceOn);
        json.Day("known", verdict.Clocks.KnownAsOf);
        json.WriteString("headline", Say.Headline(verdict));
        json.WriteString("outcome", Word<Outcome>.Of(verdict.Outcome));
        json.WriteString("worstPossible", Word<Outcome>.Of(verdict.WorstPossible));
        json.Texts("qualifiers", verdict.Qualifiers.Select(Word<Qualifier>.Of));
        Sides(json, verdict, brief);
        Missing(json, brief.Judgement.Missing);
        json.Array("fragile", brief.Judgement.Fragile, fact => Fragile(json, fact));
        json.Array("margins", brief.Judgement.Margins, margin => OfMargin(json, margin));
        json.Array("alternatives", brief.Judgement.Early is { } early ? [early] : Array.Empty<Verdict>(), alternative =>
        {
            json.Day("known", alternative.Clocks.KnownAsOf);
            json.WriteString("reading", "reports of uncertain day counted as already out");
            json.WriteBoolean("differs", brief.Judgement.EarlyDiffers);
            json.Texts("claims", brief.Judgement.UncertainReports.Select(c => c.Claim.Id));
            json.WriteString("headline", Say.Headline(alternative));
            json.Object("sides", () =>
            {
                foreach (var side in alternative.Sides)
                    json.Object(side.Jurisdiction.Id, () => Range(json, side));
            });
        });
        json.Array("parties", verdict.Question.Deal.Parties.Values.Distinct(), party => Party(json, party, verdict.Question.Deal));
        Substitutes(json, brief.Substitutes);
        json.Array("unknowns", brief.Judgement.Missing.Where(m => m.Input.Source != InputSource.NotTold), missing =>
        {
            json.WriteString("unknown", missing.Input.Name);
            json.WriteString("source", Word<InputSource>.Of(missing.Input.Source));
            json.Texts("provisions", missing.Provisions.Distinct());
        });
        Versions(json, brief.Dossier, brief.Program);
        json.WriteEndObject();
    });

    internal static void Versions(Utf8JsonWriter json, Dossier dossier, Application.ProgramVersion program) => json.Object("versions", () =>
    {
        json.WriteString("program", program.Text);
        json.WriteString("dossier", dossier.Version.Hash);
        json.Texts("overlays", dossier.Version.Overlays);
        json.Texts("without", dossier.Version.Without);
    });

    internal static void Missing(Utf8JsonWriter json, IReadOnlyList<MissingInput> all) => json.Array("missing", all, missing =>
    {
        json.WriteString("input", missing.Input.Name);
        json.WriteString("source", Word<InputSource>.Of(missing.Input.Source));
        json.WriteString("decides", DecidesWords(missing));
        json.Texts("provisions", missing.Provisions.Distinct());
        json.Array("effects", missing.Effects, effect =>
        {
            json.Texts("values", effect.Values);
            json.WriteString("outcome", Word<Outcome>.Of(effect.Outcome));
            json.WriteString("worstPossible", Word<Outcome>.Of(effect.WorstPossible));
            json.Object("sides", () =>
            {
                foreach (var side in effect.Sides)
                    json.Strength(side.Jurisdiction, side.Strength);
            });
        });
    });

    internal static void Fragile(Utf8JsonWriter json, FragileFact fact)
    {
        json.WriteString("provision", fact.Provision);
        json.WriteString("figure", Word<Measure>.Of(fact.Quantity.Measure));
        Quantity(json, fact.Quantity);
        json.WriteString("stated", Word<Answer>.Of(fact.Stated));
        json.WriteString("beyond", Word<Answer>.Of(fact.Beyond));
        Amount(json, "turnsAt", fact.TurnsAt);
        json.WriteBoolean("unverified", fact.IsUnverified);
    }

    internal static void OfMargin(Utf8JsonWriter json, Margin margin)
    {
        json.WriteString("figure", Word<Measure>.Of(margin.Quantity.Measure));
        Amount(json, "stated", margin.Quantity.Stated.Low);
        Amount(json, "turnsAt", margin.TurnsAt);
        json.WriteString("side", margin.Below ? "below" : "above");
        json.WriteString("level", margin.Level);
    }

    internal static void Quantity(Utf8JsonWriter json, Quantity quantity)
    {
        json.WriteString("unit", quantity.Measure.Unit());
        Ends(json, "value", quantity.Stated);
        Ends(json, "known", quantity.Known);
        json.Array("grounds", quantity.Grounds, ground =>
        {
            json.WriteString("figure", ground.Figure);
            json.WriteString("value", ground.Value);
            json.WriteString("unit", ground.Unit);
            json.WriteString("basis", Word<Basis>.Of(ground.Basis));
            json.Texts("sources", ground.Sources);
            json.Text("note", ground.Note);
        });
    }

    internal static void Amount(Utf8JsonWriter json, string key, Amount? amount)
    {
        if (amount is { } a)
            json.WriteNumber(key, a.Value);
        else
            json.WriteNull(key);
    }

    private static void Ends(Utf8JsonWriter json, string key, AmountRange range)
    {
        if (range.IsUnknown)
        {
            json.WriteNull(key);
            return;
        }

        json.Object(key, () =>
        {
            Amount(json, "low", range.Low);
            Amount(json, "high", range.High);
        });
    }

    private static string DecidesWords(MissingInput missing) => missing.Effects.Count > 1
        ? string.Join("; ", missing.Effects.Select(e => $"{Text.MissingText.Values(e)}: {string.Join(", ", e.Sides.Select(s => $"{s.Jurisdiction} {Say.Short(s.Strength)}"))}"))
        : $"whether {string.Join(", ", missing.Provisions.Distinct())} {(missing.Provisions.Distinct().Count() == 1 ? "applies" : "apply")}";

    private static void Sides(Utf8JsonWriter json, Verdict verdict, Brief brief) => json.Object("sides", () =>
    {
        foreach (var side in verdict.Sides)
            json.Object(side.Jurisdiction.Id, () => Side(json, side, brief));
    });

    internal static void Range(Utf8JsonWriter json, SideVerdict side)
    {
        json.WriteString("outcome", Word<Outcome>.Of(side.Outcome));
        json.WriteString("worstPossible", Word<Outcome>.Of(side.WorstPossible));
        json.Strength("strength", side.Strength);
        json.Strength("textStrength", side.TextStrength);
        json.WriteString("state", Word<SideState>.Of(side.State));
    }

    private static void Side(Utf8JsonWriter json, SideVerdict side, Brief brief)
    {
        var judgement = brief.Judgement;
        Range(json, side);
        json.Object("bounds", () =>
        {
            SetBy(json, "low", side.LowSetBy);
            SetBy(json, "high", side.HighSetBy);
        });
        json.Array("findings", side.Findings, finding => json.Finding(finding, [.. (judgement.SettledBy.GetValueOrDefault(finding.Provision) ?? []).Select(i => i.Name)], claim => Weighed(json, claim, side, brief)));
        json.Array("contradictions", side.Contradictions, contradiction =>
        {
            json.WriteString("claim", contradiction.Claim);
            json.WriteString("contradicts", contradiction.Contradicts);
            json.Text("about", contradiction.About);
            json.Strength("withoutClaim", contradiction.WithoutClaim);
            json.Strength("withoutOther", contradiction.WithoutOther);
        });
        OneClaim(json, "strongestOfficial", side.StrongestOfficial);
        OneClaim(json, "strongestAnonymous", side.StrongestAnonymous);
        json.Array("outcomeEvidence", side.OutcomeEvidence, claim => json.Claim(claim));
        json.Array("outlook", side.Outlook, claim => json.Claim(claim));
        json.Array("flags", side.Flags, flag =>
        {
            json.WriteString("flag", flag.Name);
            json.WriteString("says", flag.Says);
            json.WriteString("match", Word<Answer>.Of(flag.Match));
            json.WriteBoolean("blocks", flag.Blocks);
            json.WriteString("provision", flag.Provision);
        });
        json.Array("ruleConflicts", side.RuleConflicts, conflict =>
        {
            json.WriteString("provision", conflict.Provision);
            json.WriteString("other", conflict.Other);
        });
        var own = side.Findings.Select(f => f.Provision).ToHashSet(StringComparer.Ordinal);
        Missing(json, [.. judgement.Missing.Where(m => m.Provisions.Any(own.Contains))]);
        json.Array("fragile", judgement.Fragile.Where(f => own.Contains(f.Provision)), fact => Fragile(json, fact));
        json.Day("since", side.Jurisdiction.Since);
        json.Day("horizon", side.Jurisdiction.Horizon);
        json.Array("outsideData", side.OutsideData, outside =>
        {
            json.WriteString("data", outside.Subject);
            json.Day(outside.IsAfter ? "end" : "begin", outside.Day);
        });
    }

    private static void Weighed(Utf8JsonWriter json, ClaimFinding claim, SideVerdict side, Brief brief)
    {
        if (claim.Use is not (ClaimUse.Counted or ClaimUse.Bound))
            return;
        Ledgers.LedgerClaimJson.Confidence(json, brief.ConfidenceOf(claim.Claim));
        json.Strength("rangeWithout", side.Without(claim.Claim.Id));
    }

    private static void SetBy(Utf8JsonWriter json, string key, IReadOnlyList<SetBy> setters) => json.Array(key, setters, setter =>
    {
        json.WriteString("provision", setter.Provision);
        json.Text("claim", setter.Claim);
        json.WriteString("match", Word<Answer>.Of(setter.Match));
    });

    private static void OneClaim(Utf8JsonWriter json, string key, ClaimFinding? claim)
    {
        if (claim is null)
            json.WriteNull(key);
        else
            json.Object(key, () => json.Claim(claim));
    }

    private static void Party(Utf8JsonWriter json, Party party, Deal deal)
    {
        json.WriteString("party", party.Id);
        json.Texts("names", party.Names.Select(n => n.Text));
        json.Texts("roles", deal.Parties.Keys.Where(role => ReferenceEquals(deal.Parties[role], party)).Select(Word<Role>.Of));
        json.Text("home", party.Home?.Value);
        json.Text("headquarters", party.Headquarters?.Value);
        json.Text("parent", party.Parent?.Value);
        json.WriteString("ownership", party.Owners is null ? "no ownership data" : $"{party.Owners.Count} owners recorded");
        json.Array("classes", party.Classes, membership =>
        {
            json.WriteString("class", Word<PartyClass>.Of(membership.Class));
            json.WriteString("member", Word<Answer>.Of(membership.Member));
            json.WriteString("basis", Word<Basis>.Of(membership.Basis));
        });
        json.Array("listings", party.Listings, listing => PartyJson.OfListing(json, listing));
    }

    // Supply stands with each substitute, since each candidate has its own.
    private static void Substitutes(Utf8JsonWriter json, DealSubstitutes substitutes)
    {
        json.Object("substitutes", () =>
        {
            json.Text("notAnswered", substitutes.WhyNot is { } why ? Word<NotSubstituted>.Of(why) : null);
            json.WriteBoolean("assumed", substitutes.IsAssumed);
            json.Array("workloads", substitutes.Replacements, replacement =>
            {
                var work = replacement.Work;
                json.WriteString("workload", work.Workload.Id);
                json.Object("replaced", () => PerformanceJson.Of(json, work.Replaced, work.Workload));
                json.Array("substitutes", PerformanceJson.Each(replacement), pair => PerformanceJson.Of(json, pair.Candidate, pair.Substitute, work.Workload));
            });
        });
        json.Array("supply", substitutes.Replacements.SelectMany(r => r.Candidates).SelectMany(c => c.Supply).DistinctBy(f => f.Id), figure => PerformanceJson.Of(json, figure));
    }
}

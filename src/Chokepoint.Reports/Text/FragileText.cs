using Chokepoint.Facts;
using Chokepoint.Facts.Evidence;
using Chokepoint.Facts.Quantities;
using Chokepoint.Reports.Words;
using Chokepoint.Rules.Metrics;
using Chokepoint.Rules.Questions;

namespace Chokepoint.Reports.Text;

/// <summary>Facts whose uncertainty could flip an answer, and the distance of the others to the lines.</summary>
internal static class FragileText
{
    public static void Write(PageWriter page, IReadOnlyList<FragileFact> fragile, IReadOnlyList<Margin> margins)
    {
        if (fragile.Count > 0)
        {
            page.Heading("FRAGILE: KNOWN UNCERTAINTY, OR A FIGURE SEEN IN NO SOURCE, DECIDES THIS");
            foreach (var fact in fragile)
            {
                page.Line(Fragile(fact), 2, 2, Tone.Caution);
                page.Line(string.Join("; ", fact.Quantity.Grounds.Select(Ground)) + ".", 4, 0, Tone.Faint);
            }
        }

        if (margins.Count > 0)
        {
            page.Heading("MARGINS TO THE LINES");
            foreach (var margin in margins)
                page.Line(Of(margin), 2, 2);
        }
    }

    internal static string Fragile(FragileFact fact)
    {
        var (name, unit) = (Say.Name(fact.Quantity.Measure), fact.Quantity.Measure.Unit());
        var known = $"{name} {Say.Range(fact.Quantity.Stated)} {unit}, known to {Say.Range(fact.Quantity.Known)}";
        if (fact.IsUnverified)
            return $"{fact.Provision}: {Say.Match(fact.Stated)} as stated, {Say.Match(fact.Beyond)} without figures seen in no source ({name} {Say.Range(fact.Quantity.Stated)} {unit}, {Say.Range(fact.Quantity.Verified)} without them).";
        return fact.TurnsAt is { } at
            ? $"{fact.Provision}: {Say.Match(fact.Stated)} as stated, {Say.Match(fact.Beyond)} {(at < fact.Quantity.Stated.Low ? $"at or below {Turning.Down(at)}" : $"from {Turning.Up(at)}")} {unit} ({known})."
            : $"{fact.Provision}: {Say.Match(fact.Stated)} as stated, {Say.Match(fact.Beyond)} over the known range ({known}).";
    }

    internal static string Of(Margin margin)
    {
        var (name, unit) = (Say.Name(margin.Quantity.Measure), margin.Quantity.Measure.Unit());
        return $"{Say.Capital(name)} {Say.Range(margin.Quantity.Stated)} {unit}: level {margin.Level} {(margin.Below ? $"at or below {Turning.Down(margin.TurnsAt)}" : $"from {Turning.Up(margin.TurnsAt)}")} {unit}.";
    }

    internal static string Ground(Ground ground) =>
        $"{Say.Plain(ground.Figure)} {ground.Value} {ground.Unit}, {Word<Basis>.Of(ground.Basis)}{(ground.Sources.Count > 0 ? $" [{string.Join(", ", ground.Sources)}]" : "")}{(ground.Note is { } note ? $", {note}" : "")}";
}

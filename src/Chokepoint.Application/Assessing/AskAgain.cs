using Chokepoint.Diagnostics;
using Chokepoint.Facts.Cases;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Time;

namespace Chokepoint.Application.Assessing;

/// <summary>Answers a question again as it was once put: by a case file's text, or by fields.</summary>
public sealed class AskAgain(ProgramVersion program)
{
    /// <summary>The answer from some facts, or why the question cannot be put to them.</summary>
    /// <param name="dossier">The facts.</param>
    /// <param name="without">Claims that were left out.</param>
    /// <param name="text">The text of the case file, or null.</param>
    /// <param name="fields">The fields, where there was no case file.</param>
    /// <param name="clocks">Both days.</param>
    /// <param name="place">What the question was read from.</param>
    public Checked<Brief> Of(Dossier dossier, IReadOnlyList<string> without, string? text, IReadOnlyList<(string Key, string Value)> fields, TwoClocks clocks, string place)
    {
        var problems = new Problems();
        var less = without.Count == 0 ? null : DossierLoader.Without(dossier, without, Place.Of($"{place}: the claims left out"));
        problems.AddAll(less?.Problems ?? []);
        var facts = less?.Value ?? dossier;
        var (deal, words) = text is null ? Fields(facts, fields, place, problems) : Case(facts, text, clocks, place, problems);
        return Checked<Brief>.From(deal is null ? null : new Assess(facts, program).Of(deal, clocks, words), problems);
    }

    private static (Deal? Deal, string? Words) Case(Dossier facts, string text, TwoClocks clocks, string place, Problems problems)
    {
        var read = CaseReader.Read(text, $"{place}: the case", facts, clocks.KnownAsOf > clocks.InForceOn ? clocks.KnownAsOf : clocks.InForceOn);
        problems.AddAll(read.Problems);
        return (read.Value?.Deal, read.Value?.Question);
    }

    private static (Deal? Deal, string? Words) Fields(Dossier facts, IReadOnlyList<(string Key, string Value)> fields, string place, Problems problems)
    {
        var read = CaseReader.FromFields([.. fields.Select(f => (f.Key, f.Value, Place.Of($"{place}: {f.Key}")))], facts);
        problems.AddAll(read.Problems);
        return (read.Value, null);
    }
}

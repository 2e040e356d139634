using Chokepoint.Facts;
using Chokepoint.Facts.Evidence;

namespace Chokepoint.Reports.Text;

/// <summary>A fact as text: its value, ground and sources, with its rivals below it.</summary>
internal static class FactText
{
    public static void Of<T>(PageWriter page, string name, Fact<T>? fact, Func<T, string> words)
    {
        if (fact is null)
        {
            page.Row(2, (name, 18, Tone.Plain), ("not recorded", 0, Tone.Faint));
            return;
        }

        page.Row(2, (name, 18, Tone.Plain), (words(fact.Value), 32, Tone.Strong), (Grounds(fact.Basis, fact.Sources, fact.Note), 0, Tone.Faint));
        foreach (var rival in fact.Rivals)
            page.Line($"{(rival.Rejected is null ? "but" : "rejected:")} {rival.Value}{Sources(rival.Sources)}{Because(rival.Rejected, rival.Note)}", 20, 2, Tone.Faint);
    }

    /// <summary>The sources that a fact and its rivals name.</summary>
    public static IEnumerable<string> Named<T>(Fact<T>? fact) => fact is null ? [] : fact.Sources.Concat(fact.Rivals.SelectMany(r => r.Sources));

    public static string Grounds(Basis basis, IReadOnlyList<string> sources, string? note) => $"{Word<Basis>.Of(basis)}{Sources(sources)}{(note is { } n ? $"; {n}" : "")}";

    public static string Sources(IReadOnlyList<string> sources) => sources.Count == 0 ? "" : $" [{string.Join(", ", sources)}]";

    public static string Because(string? rejected, string? note) => rejected is { } r ? $", {r}" : note is { } n ? $", {n}" : "";
}

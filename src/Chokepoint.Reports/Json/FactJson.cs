using System.Text.Json;
using Chokepoint.Facts;
using Chokepoint.Facts.Evidence;

namespace Chokepoint.Reports.Json;

/// <summary>A fact as JSON: its value, ground, sources and rivals; null where none is recorded.</summary>
internal static class FactJson
{
    public static void Of<T>(Utf8JsonWriter json, string key, Fact<T>? fact, Func<T, string> words)
    {
        if (fact is null)
        {
            json.WriteNull(key);
            return;
        }

        json.Object(key, () =>
        {
            json.WriteString("value", words(fact.Value));
            json.WriteString("basis", Word<Basis>.Of(fact.Basis));
            json.Texts("sources", fact.Sources);
            json.Text("note", fact.Note);
            json.Array("rivals", fact.Rivals, rival =>
            {
                json.WriteString("value", rival.Value);
                json.Texts("sources", rival.Sources);
                json.Text("note", rival.Note);
                json.Text("rejected", rival.Rejected);
            });
        });
    }
}

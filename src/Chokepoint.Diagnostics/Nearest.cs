namespace Chokepoint.Diagnostics;

/// <summary>The known words nearest to one that is not known, for remedies.</summary>
public static class Nearest
{
    private const int MostWords = 5;

    /// <summary>Up to five known words, nearest first; none when nothing is near.</summary>
    public static IReadOnlyList<string> To(string word, IEnumerable<string> known)
    {
        var wanted = Clip(word).ToLowerInvariant();
        return [.. known
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(k => (Word: k, Distance: Near(wanted, Clip(k).ToLowerInvariant())))
            .Where(k => k.Distance <= 2 * Math.Min(Math.Max(2, wanted.Length / 3), wanted.Length / 2) || Holds(k.Word, wanted))
            .OrderBy(k => Holds(k.Word, wanted) ? 0 : k.Distance)
            .ThenBy(k => k.Word, StringComparer.Ordinal)
            .Take(MostWords)
            .Select(k => k.Word)];
    }

    /// <summary>A sentence that names the nearest words, or says where to look.</summary>
    public static string Remedy(string word, IEnumerable<string> known, string otherwise)
    {
        var near = To(word, known);
        return near.Count == 0 ? otherwise : $"Did you mean {string.Join(", ", near)}?";
    }

    private static bool Holds(string known, string wanted) =>
        wanted.Length >= 2 && known.Contains(wanted, StringComparison.OrdinalIgnoreCase);

    // A word that begins nearly so is near as well: ids carry a variant at their end. Doubled, so that it comes just after
    // a whole word as near.
    private static int Near(string wanted, string known)
    {
        var whole = 2 * Distance(wanted, known);
        return known.Length > wanted.Length && wanted.Length > 3 ? Math.Min(whole, 2 * Distance(wanted, known[..wanted.Length]) + 1) : whole;
    }

    // Names are short; clipping bounds the work on hostile input.
    private static string Clip(string word) => word.Length > 80 ? word[..80] : word;

    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}

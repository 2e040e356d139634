using System.Globalization;
using System.Text.RegularExpressions;
using Chokepoint.Performance.Physics;

namespace Chokepoint.Performance.Calibration;

/// <summary>Reads the words a source has for its layout.</summary>
internal static partial class StatedLayout
{
    /// <summary>The layout on a number of chips; null where the words do not settle one, so that the best is taken.</summary>
    public static Layout? Of(string words, int chips)
    {
        var tensor = Count(TensorWords(), words);
        var pipeline = Count(PipelineWords(), words) ?? 1;
        var replicas = Count(ReplicaWords(), words);
        if (tensor is null && replicas is null)
            return Spread(words, chips);

        // A package of two dies counts as two devices in some software.
        foreach (var dies in new[] { 1, 2 })
        {
            var devices = chips * dies;
            var (t, d) = (tensor ?? devices / (pipeline * replicas!.Value), replicas ?? devices / ((tensor ?? 1) * pipeline));
            if (t < 1 || d < 1 || t * pipeline * d != devices)
                continue;
            return dies == 1 ? new Layout(t, pipeline, d) : t > 1 ? new Layout(t / 2, pipeline, d) : new Layout(1, pipeline, d / 2);
        }

        return null;
    }

    /// <summary>Do chips of two kinds read and write?</summary>
    public static bool IsApart(string words) => ApartWords().IsMatch(words);

    // Experts over all chips, attention on each: the way of wide expert parallelism.
    private static Layout? Spread(string words, int chips) =>
        ExpertWords().IsMatch(words) ? new Layout(1, 1, chips) : null;

    private static int? Count(Regex pattern, string words) =>
        pattern.Match(words) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"(?<![A-Za-z ]\s?expert )\bTP(\d{1,4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex TensorWords();

    [GeneratedRegex(@"\bPP(\d{1,4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex PipelineWords();

    [GeneratedRegex(@"(?:\b|attn)DP(\d{1,4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex ReplicaWords();

    [GeneratedRegex(@"\bEP\d{1,4}\b|expert parallel|large-scale EP|\bEP\b", RegexOptions.CultureInvariant)]
    private static partial Regex ExpertWords();

    [GeneratedRegex(@"\bPD\b|disaggregated", RegexOptions.CultureInvariant)]
    private static partial Regex ApartWords();
}

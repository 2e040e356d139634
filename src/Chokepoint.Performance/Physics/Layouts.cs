namespace Chokepoint.Performance.Physics;

/// <summary>The layouts that are tried.</summary>
internal static class Layouts
{
    /// <summary>The most chips that an instance is tried on.</summary>
    public const int Most = 128;

    /// <summary>The chips that a server joins at least, over the host's link where they have none of their own.</summary>
    public const int Server = 8;

    private static readonly int[] Counts = [1, 2, 4, 8, 16, 32, 64, Most];
    private static readonly int[] Stages = [1, 2, 4, 8, 16];

    /// <summary>The layouts to search: on counts of chips that hold the model with a request, up to sixteen times the least.</summary>
    public static IReadOnlyList<Layout> Of(Job job, Constants constants)
    {
        var found = new List<Layout>();
        var least = 0;
        foreach (var chips in Counts)
        {
            if (least > 0 && chips > 16 * least)
                break;
            foreach (var layout in On(job, chips))
            {
                // Replicas of a model without experts share nothing: they are so many instances.
                if ((layout.Replicas > 1 && !job.Shape.HasExperts) || !new Instance(job, layout, constants).Fits)
                    continue;
                least = least == 0 ? chips : least;
                found.Add(layout);
            }
        }

        return found;
    }

    /// <summary>The layouts on a number of chips. Stages are tried where a server is full: within it, sharing a layer is quicker.</summary>
    public static IEnumerable<Layout> On(Job job, int chips)
    {
        var most = Math.Min(chips, Server);
        for (var tensor = 1; tensor <= most; tensor *= 2)
        {
            foreach (var stages in Stages)
            {
                if (chips % (tensor * stages) == 0 && stages <= job.Shape.Llm.Layers && (stages == 1 || tensor == most))
                    yield return new Layout(tensor, stages, chips / (tensor * stages));
            }
        }
    }

    /// <summary>The best layout on a number of chips, for a measurement that states none.</summary>
    public static Layout Best(Job job, int chips, double? batch, Constants constants) =>
        On(job, chips).OrderByDescending(l => new Instance(job, l, constants).Fits).ThenByDescending(l => Rates.Of(job, l, batch, constants).PerChip).First();

    /// <summary>Where a source does not state the chips: a server, or the least that hold the model.</summary>
    public static int Usual(Job job, Constants constants) => Counts.FirstOrDefault(n => n >= Server && On(job, n).Any(l => new Instance(job, l, constants).Fits), Most);
}

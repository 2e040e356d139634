namespace Chokepoint.Performance.Physics;

/// <summary>Training on chips: arithmetic, against what chips that share a layer or its experts tell each other, with the idle time of a pipeline.</summary>
internal static class Training
{
    // Weights and gradients at 16 bits, and the optimiser's 32-bit copy with two moments: the usual count for Adam in mixed precision.
    private const double BytesOfParameter = 16;
    private const int BytesOfActivation = 2;
    private const int BytesToExpertsAndBack = 3;

    // Sums of a layer forward and backward, each after attention and after the layer behind it; and as many trips to the experts.
    private const int Sums = 4;
    private const int Trips = 4;

    // Batches in flight for each stage: with them a pipeline idles little.
    private const double BatchesOfStage = 8;

    /// <summary>The fewest chips whose memory holds the state of training.</summary>
    public static int Least(Job job, Constants constants)
    {
        var chips = 1;
        while (chips * job.Chip.Memory * constants.MemoryUse < job.Shape.Total * BytesOfParameter)
            chips *= 2;
        return chips;
    }

    public static Rate Of(Job job, Constants constants)
    {
        var chips = Math.Max(Least(job, constants), Layouts.Server);
        var best = default(Rate);
        for (var tensor = 1; tensor <= Layouts.Server; tensor *= 2)
        {
            for (var stages = 1; tensor * stages <= chips && stages <= job.Shape.Llm.Layers; stages *= 2)
            {
                var rate = At(job, new Layout(tensor, stages, chips / (tensor * stages)), constants);
                if (rate.PerChip > best.PerChip)
                    best = rate;
            }
        }

        return best;
    }

    // The state is spread over all chips; a chip's own weights at 16 bits have to lie on it while it works.
    private static Rate At(Job job, Layout layout, Constants constants)
    {
        var (shape, llm) = (job.Shape, job.Shape.Llm);
        var spread = Math.Min(layout.Spread, Math.Max(llm.Experts, 1));
        var weights = (((shape.Total - shape.Experts) / layout.Tensor) + (shape.Experts / spread)) / layout.Pipeline * 2 * BytesOfActivation;
        if (weights > job.Chip.Memory * constants.MemoryUse / 2)
            return default;
        var use = shape.HasExperts ? constants.TrainingExpertUse : constants.TrainingUse;
        var attention = 3 * shape.PrefillAttention * job.Input / 2;
        var operations = (6 * shape.Active) + attention;
        var compute = (operations / (job.Chip.Compute(job.Format).Rate * use)) + (operations / (constants.Intensity * job.Chip.Bandwidth));
        var expertLayers = shape.HasExperts ? llm.Layers - llm.DenseLayers : 0;

        // Per token and chip; the waits of collectives are hidden behind thousands of tokens.
        var sums = Sums * (double)llm.Layers * 2 * (layout.Tensor - 1) / layout.Tensor * llm.Hidden * BytesOfActivation / (job.Chip.Link * constants.LinkUse);
        var isFar = spread > Math.Max(job.Chip.Domain, Layouts.Server);
        var trips = spread <= 1 ? 0 : Trips * (double)expertLayers * llm.ExpertsPerToken * llm.Hidden * BytesToExpertsAndBack / 2.0 / ((isFar ? job.Chip.Network : job.Chip.Link) * constants.LinkUse);
        var told = sums + trips;
        var idle = 1 + ((layout.Pipeline - 1) / (BatchesOfStage * layout.Pipeline));
        return new Rate(1 / (Math.Max(compute, told) * idle), 0, told > compute ? LimitedBy.Communication : LimitedBy.Compute, layout, 0);
    }
}

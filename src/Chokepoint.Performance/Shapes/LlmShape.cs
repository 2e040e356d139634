using Chokepoint.Facts.Workloads;

namespace Chokepoint.Performance.Shapes;

/// <summary>What follows from a model's shape: parameters, what is kept of a token, and the work of attention. Counts; bytes where said.</summary>
internal sealed class LlmShape
{
    private const int BytesOf16Bit = 2;

    private LlmShape(Llm llm)
    {
        Llm = llm;
        var expertLayers = (double)(llm.Layers - llm.DenseLayers);
        var matrices = llm.IsGated ? 3 : 2;
        var attention = (double)llm.Layers * AttentionOfLayer(llm);
        var dense = (double)llm.DenseLayers * matrices * llm.Hidden * llm.Ffn;
        var expert = (double)matrices * llm.Hidden * llm.ExpertFfn;
        Experts = expertLayers * llm.Experts * expert;
        var shared = expertLayers * llm.SharedExperts * matrices * llm.Hidden * (llm.SharedFfn > 0 ? llm.SharedFfn : llm.ExpertFfn);
        var router = expertLayers * llm.Experts * llm.Hidden;
        var embedding = (double)llm.Vocabulary * llm.Hidden;
        Total = attention + dense + Experts + shared + router + (embedding * (llm.HasTiedEmbeddings ? 1 : 2));
        Active = Total - Experts + (expertLayers * llm.ExpertsPerToken * expert);

        // Looking an embedding up is no arithmetic; the other of the two is the head.
        Multiplied = Active - (llm.HasTiedEmbeddings ? 0 : embedding);
        KeptBytes = llm.Attention == LlmAttention.Mla
            ? (double)llm.Layers * (llm.KvRank + llm.RopeDim) * BytesOf16Bit
            : 2.0 * llm.Layers * llm.KvHeads * llm.HeadDim * BytesOf16Bit;
        DecodeAttention = llm.Attention == LlmAttention.Mla
            ? 2.0 * llm.Layers * llm.Heads * ((2 * llm.KvRank) + llm.RopeDim)
            : 4.0 * llm.Layers * llm.Heads * llm.HeadDim;
        PrefillAttention = llm.Attention == LlmAttention.Mla
            ? 2.0 * llm.Layers * llm.Heads * (llm.PlainDim + llm.RopeDim + llm.ValueDim)
            : DecodeAttention;
    }

    public Llm Llm { get; }

    /// <summary>Parameters in all, those of routed experts, those used for a token, and those multiplied for it.</summary>
    public double Total { get; }

    public double Experts { get; }

    public double Active { get; }

    public double Multiplied { get; }

    /// <summary>Bytes kept of a token at 16 bits, over all layers and without a window.</summary>
    public double KeptBytes { get; }

    /// <summary>Operations of attention for a new token and each token it looks at, when writing (compressed attention works on the compressed vectors) and when reading.</summary>
    public double DecodeAttention { get; }

    public double PrefillAttention { get; }

    public bool HasExperts => Llm.Experts > 0;

    public static LlmShape Of(Llm llm) => new(llm);

    /// <summary>The tokens that attention looks at on average over the layers, some of which may have a window.</summary>
    public double LookedAt(double tokens) =>
        Llm.Window is { } window ? ((1 - (double)Llm.WindowLayers) * tokens) + ((double)Llm.WindowLayers * Math.Min(tokens, window)) : tokens;

    /// <summary>The share of the experts' weights that a batch of tokens touches: each token takes k of E (1 - (1 - k/E)^B).</summary>
    public double Touched(double tokens) =>
        HasExperts ? 1 - Math.Pow(1 - ((double)Llm.ExpertsPerToken / Llm.Experts), Math.Max(tokens, 1)) : 0;

    private static double AttentionOfLayer(Llm llm)
    {
        if (llm.Attention != LlmAttention.Mla)
            return (2.0 * llm.Hidden * llm.Heads * llm.HeadDim) + (2.0 * llm.Hidden * llm.KvHeads * llm.HeadDim);
        var head = llm.PlainDim + llm.RopeDim;
        var query = llm.QueryRank > 0 ? ((double)llm.Hidden * llm.QueryRank) + ((double)llm.QueryRank * llm.Heads * head) : (double)llm.Hidden * llm.Heads * head;
        return query + ((double)llm.Hidden * (llm.KvRank + llm.RopeDim)) + ((double)llm.KvRank * llm.Heads * (llm.PlainDim + llm.ValueDim)) + ((double)llm.Heads * llm.ValueDim * llm.Hidden);
    }
}

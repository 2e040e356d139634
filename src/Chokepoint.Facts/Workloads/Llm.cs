using Chokepoint.Facts.Evidence;

namespace Chokepoint.Facts.Workloads;

/// <summary>A language model by its shape. Sizes are counts; parameters follow from them.</summary>
public sealed record Llm
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? Hub { get; init; }

    public required Basis Basis { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public required LlmAttention Attention { get; init; }

    /// <summary>Attention reads a selection of what is kept; its index is not counted here.</summary>
    public required bool HasSparseAttention { get; init; }

    /// <summary>The tokens that a layer with a window keeps, and the share of layers that have one.</summary>
    public int? Window { get; init; }

    public decimal WindowLayers { get; init; }

    public required int Layers { get; init; }

    /// <summary>Layers without experts.</summary>
    public required int DenseLayers { get; init; }

    public required int Hidden { get; init; }

    public required int Heads { get; init; }

    public required int KvHeads { get; init; }

    public required int HeadDim { get; init; }

    public int QueryRank { get; init; }

    public int KvRank { get; init; }

    public int PlainDim { get; init; }

    public int RopeDim { get; init; }

    public int ValueDim { get; init; }

    public required int Ffn { get; init; }

    /// <summary>The feed-forward block has a gate, so three matrices instead of two.</summary>
    public required bool IsGated { get; init; }

    public int ExpertFfn { get; init; }

    public int Experts { get; init; }

    public int ExpertsPerToken { get; init; }

    public int SharedExperts { get; init; }

    /// <summary>The width of a shared expert, where it is not that of the others.</summary>
    public int SharedFfn { get; init; }

    public required int Vocabulary { get; init; }

    public required bool HasTiedEmbeddings { get; init; }

    public int? MaxContext { get; init; }

    public required NumberFormat NativeFormat { get; init; }

    /// <summary>Further tokens that the model itself proposes a step.</summary>
    public int PredictedTokens { get; init; }

    /// <summary>Parameters as its maker states them, in billions: in all, and used for one token.</summary>
    public decimal? StatedTotal { get; init; }

    public decimal? StatedActive { get; init; }

    public string? Note { get; init; }

    public string? Overlay { get; init; }
}

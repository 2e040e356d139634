namespace Chokepoint.Facts.Workloads;

/// <summary>How a language model keeps what it has read: a key and value for every head, for groups of heads, or one compressed vector.</summary>
public enum LlmAttention
{
    Mha,
    Gqa,
    Mla,
}

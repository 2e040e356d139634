namespace Chokepoint.Facts.Workloads;

/// <summary>The part of a language model's work: reading the prompt, writing the answer, both for live requests, both for a queue of requests, or training.</summary>
public enum Phase
{
    Prefill,
    Decode,
    Serving,
    Offline,
    Training,
}

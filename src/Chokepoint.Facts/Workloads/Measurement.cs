namespace Chokepoint.Facts.Workloads;

/// <summary>One published measurement of a language model on chips. Rates are tokens per second; a missing condition was not stated.</summary>
public sealed record Measurement
{
    public required string Id { get; init; }

    public required string Source { get; init; }

    /// <summary>How well the software was tuned, by the rule in docs/performance.md.</summary>
    public required Maturity Maturity { get; init; }

    /// <summary>The chip of the dossier that it was made on, and the words of the source.</summary>
    public required string Chip { get; init; }

    public required string ChipText { get; init; }

    public required string Family { get; init; }

    public required string Llm { get; init; }

    public required Phase Phase { get; init; }

    public required string Precision { get; init; }

    /// <summary>Packages that took part.</summary>
    public decimal? Chips { get; init; }

    public decimal? Input { get; init; }

    public decimal? Output { get; init; }

    /// <summary>Mean lengths of a benchmark's data set, seen in no source, where the row states none.</summary>
    public decimal? AssumedInput { get; init; }

    public decimal? AssumedOutput { get; init; }

    /// <summary>Tokens kept for a request during decode, where the source fixes them.</summary>
    public decimal? Context { get; init; }

    /// <summary>Requests in flight in the whole instance.</summary>
    public decimal? Concurrency { get; init; }

    public decimal? BatchPerChip { get; init; }

    public decimal? LimitFirstTokenMs { get; init; }

    public decimal? LimitOutputTokenMs { get; init; }

    public string Layout { get; init; } = "";

    public bool IsSpeculative { get; init; }

    public string Software { get; init; } = "";

    /// <summary>The engine, one word for all its versions.</summary>
    public required string Engine { get; init; }

    /// <summary>Bits in which what was read is kept: as stated, or 8 by the habit of a vendor's engine with 8-bit weights; else 16.</summary>
    public int KeptBits { get; init; } = 16;

    public required string Metric { get; init; }

    /// <summary>Tokens per second and chip: input for prefill, output for decode, serving and offline, trained for training; null where the figure is no rate.</summary>
    public decimal? PerChip { get; init; }

    public string Date { get; init; } = "";

    public required string Confidence { get; init; }

    public string? Note { get; init; }
}

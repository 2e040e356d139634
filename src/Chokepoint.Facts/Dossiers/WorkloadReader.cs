using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Workloads;
using Chokepoint.Facts.Yaml;

namespace Chokepoint.Facts.Dossiers;

/// <summary>Reads language models, workloads and measurements.</summary>
internal static class WorkloadReader
{
    public static Llm ReadLlm(MapReader map, string? overlay)
    {
        var (basis, sources) = FactReader.Grounds(map);
        var stated = map.Map("stated");
        var llm = new Llm
        {
            Id = map.NeedId("llm"),
            Name = map.NeedText("name"),
            Hub = map.Text("hub"),
            Basis = basis,
            Sources = sources,
            Attention = map.NeedWord<LlmAttention>("attention"),
            HasSparseAttention = map.YesNo("sparse_attention") ?? false,
            Window = map.Whole("window"),
            WindowLayers = map.Amount("window_layers")?.Value ?? 0,
            Layers = Need(map, "layers"),
            DenseLayers = Need(map, "dense_layers", orNone: true),
            Hidden = Need(map, "hidden"),
            Heads = Need(map, "heads"),
            KvHeads = map.Whole("kv_heads") ?? 0,
            HeadDim = map.Whole("head_dim") ?? 0,
            QueryRank = map.Whole("query_rank") ?? 0,
            KvRank = map.Whole("kv_rank") ?? 0,
            PlainDim = map.Whole("plain_dim") ?? 0,
            RopeDim = map.Whole("rope_dim") ?? 0,
            ValueDim = map.Whole("value_dim") ?? 0,
            Ffn = map.Whole("ffn") ?? 0,
            IsGated = map.YesNo("gated") ?? true,
            ExpertFfn = map.Whole("expert_ffn") ?? 0,
            Experts = map.Whole("experts") ?? 0,
            ExpertsPerToken = map.Whole("experts_per_token") ?? 0,
            SharedExperts = map.Whole("shared_experts") ?? 0,
            SharedFfn = map.Whole("shared_ffn") ?? 0,
            Vocabulary = Need(map, "vocabulary"),
            HasTiedEmbeddings = map.YesNo("tied_embeddings") ?? false,
            MaxContext = map.Whole("max_context"),
            NativeFormat = map.NeedWord<NumberFormat>("native_precision"),
            PredictedTokens = map.Whole("predicted_tokens") ?? 0,
            StatedTotal = stated?.Amount("total")?.Value,
            StatedActive = stated?.Amount("active")?.Value,
            Note = map.Text("note"),
            Overlay = overlay,
        };
        stated?.Text("unit");
        stated?.Close();
        CheckShape(llm, map);
        map.Close();
        return llm;
    }

    public static Workload ReadWorkload(MapReader map, string? overlay)
    {
        var (basis, sources) = FactReader.Grounds(map);
        var workload = new Workload(
            map.NeedId("workload"),
            map.NeedText("title"),
            map.NeedId("llm"),
            map.NeedWord<Phase>("phase"),
            map.NeedWord<NumberFormat>("precision"),
            Need(map, "input"),
            Need(map, "output", orNone: true),
            map.Whole("first_token_ms"),
            map.Whole("output_token_ms"),
            map.YesNo("speculative") ?? false,
            map.Words<DealUse>("uses"),
            basis,
            sources,
            map.Text("note"),
            overlay);
        if (workload.Phase is Phase.Decode or Phase.Serving or Phase.Offline && workload.Output < 1)
            map.Problems.Add("workload.output", map.PlaceOf("output"), "A workload that writes has an output of at least one token", "Give the mean length of an answer in tokens.");
        map.Close();
        return workload;
    }

    public static IReadOnlyList<Measurement> ReadMeasurements(MapReader map)
    {
        map.NeedId("measurements");
        var source = map.NeedId("source");
        var maturity = map.NeedWord<Maturity>("maturity");
        map.Text("why");
        var rows = map.Maps("rows").Select(row => ReadRow(row, source, maturity)).ToArray();
        map.Close();
        return rows;
    }

    private static Measurement ReadRow(MapReader map, string source, Maturity maturity)
    {
        map.Amount("devices");
        map.Amount("value");
        map.Text("unit");
        map.Text("software_version");
        map.Amount("ttft_ms");
        map.Amount("tpot_ms");
        var (per, output) = (map.Amount("per_chip"), map.Amount("output_per_chip"));
        var row = new Measurement
        {
            Id = map.NeedId("id"),
            Source = source,
            Maturity = maturity,
            Chip = map.NeedId("chip"),
            ChipText = map.NeedText("chip_text"),
            Family = map.NeedText("family"),
            Llm = map.NeedId("llm"),
            Phase = map.NeedWord<Phase>("phase"),
            Precision = map.NeedText("precision"),
            Chips = map.Amount("chips")?.Value,
            Input = map.Amount("input")?.Value,
            Output = map.Amount("output")?.Value,
            AssumedInput = map.Amount("assumed_input")?.Value,
            AssumedOutput = map.Amount("assumed_output")?.Value,
            Context = map.Amount("context")?.Value,
            Concurrency = map.Amount("concurrency")?.Value,
            BatchPerChip = map.Amount("batch_per_chip")?.Value,
            LimitFirstTokenMs = map.Amount("slo_ttft_ms")?.Value,
            LimitOutputTokenMs = map.Amount("slo_tpot_ms")?.Value,
            Layout = map.Text("layout") ?? "",
            IsSpeculative = map.Text("speculative") is not null,
            Software = map.Text("software") ?? "",
            Engine = map.NeedId("engine"),
            KeptBits = map.Whole("kept_bits") ?? 16,
            Metric = map.NeedText("metric"),
            PerChip = (output ?? per)?.Value,
            Date = map.Text("date") ?? "",
            Confidence = map.NeedText("confidence"),
            Note = map.Text("note"),
        };
        map.Close();
        return row;
    }

    private static void CheckShape(Llm llm, MapReader map)
    {
        if (llm.Attention == LlmAttention.Mla && (llm.KvRank < 1 || llm.RopeDim < 1 || llm.PlainDim < 1 || llm.ValueDim < 1))
            map.Problems.Add("llm.attention", map.PlaceOf("attention"), "Compressed attention needs kv_rank, rope_dim, plain_dim and value_dim", "Take them from the model's config.json.");
        if (llm.Attention != LlmAttention.Mla && (llm.KvHeads < 1 || llm.HeadDim < 1))
            map.Problems.Add("llm.attention", map.PlaceOf("attention"), "Attention needs kv_heads and head_dim", "Take them from the model's config.json.");
        if (llm.Experts > 0 && (llm.ExpertFfn < 1 || llm.ExpertsPerToken < 1 || llm.ExpertsPerToken > llm.Experts))
            map.Problems.Add("llm.experts", map.PlaceOf("experts"), "Experts need expert_ffn and experts_per_token, not more than there are experts", "Take them from the model's config.json.");
        if (llm.DenseLayers > llm.Layers || (llm.DenseLayers > 0 && llm.Ffn < 1))
            map.Problems.Add("llm.layers", map.PlaceOf("dense_layers"), "Dense layers need ffn, and are not more than all layers", "Correct `dense_layers` or add `ffn`.");
    }

    private static int Need(MapReader map, string key, bool orNone = false)
    {
        map.Need(key);
        var value = map.Whole(key) ?? (orNone ? 0 : 1);
        if (value < (orNone ? 0 : 1))
            map.Problems.Add("number.range", map.PlaceOf(key), $"'{key}' is {value}", orNone ? "Write zero or more." : "Write one or more.");
        return value;
    }
}

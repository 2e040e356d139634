using Chokepoint.Facts.Workloads;

namespace Chokepoint.Performance.Physics;

/// <summary>
/// One instance of a model in a layout. A step of decode takes, stage by stage, the larger of arithmetic and memory traffic,
/// with what chips tell each other and a fixed cost on top; reading a prompt takes the larger of arithmetic and communication.
/// </summary>
internal readonly struct Instance
{
    private const int BytesOfActivation = 2;

    // What goes out to the experts is 8 bits a value, what comes back 16.
    private const int BytesToExpertsAndBack = 3;

    private readonly Job _job;
    private readonly Constants _constants;
    private readonly double _peak;
    private readonly double _expertUse;
    private readonly Layout _layout;

    public Instance(Job job, Layout layout, Constants constants)
    {
        (_job, _layout, _constants) = (job, layout, constants);
        _peak = job.Chip.Compute(job.Format).Rate;
        _expertUse = job.Shape.HasExperts ? constants.ExpertUse : 1;
    }

    /// <summary>Does the model fit, with one request?</summary>
    public bool Fits => RoomForRequests >= 1;

    /// <summary>Requests that memory has room for.</summary>
    public double RoomForRequests => Math.Max((_job.Chip.Memory * _constants.MemoryUse) - WeightsOfChip(1), 0) / (_job.KeptBytesOfRequest / KeptSplit) * _layout.Replicas;

    private double Gain => _job.IsSpeculative ? _constants.SpeculativeGain : 1;

    // Heads are split over the chips that share a layer as far as there are any; what compressed attention keeps is not split.
    private double KeptSplit => _layout.Pipeline * (_job.Shape.Llm.Attention == LlmAttention.Mla ? 1.0 : Math.Min(_layout.Tensor, _job.Shape.Llm.KvHeads));

    /// <summary>Seconds from the start of reading one prompt to its end, on the chips of one replica and, for the experts, of all.</summary>
    public double Read() => Reading().Seconds * _layout.Pipeline;

    public LimitedBy ReadLimitedBy => Reading().LimitedBy;

    /// <summary>Seconds that all chips of the instance work for one prompt: stages and replicas read others meanwhile.</summary>
    public double ReadShare() => Read() / (_layout.Pipeline * _layout.Replicas);

    /// <summary>A step of decode of one stage, for a batch over the whole instance: its parts in seconds.</summary>
    public StepTime Step(double batch)
    {
        var (shape, chip) = (_job.Shape, _job.Chip);
        var group = batch / (_layout.Replicas * _layout.Pipeline);
        var tokens = group * Gain;
        var memory = (WeightsOfChip(shape.Touched(tokens * _layout.Replicas)) + (group * _job.LookedAt * _job.KeptBytesOfToken / KeptSplit) + Moved(tokens)) / (chip.Bandwidth * _constants.BandwidthUse);
        var (products, attention) = (2 * shape.Multiplied, shape.DecodeAttention * _job.LookedAt);
        var compute = tokens * ((products / (_peak * _constants.DecodeUse * _expertUse)) + (attention / (chip.Bf16 * _constants.DecodeUse)) + Fed(products + attention)) / (_layout.Tensor * _layout.Pipeline);
        return new StepTime(compute, memory, Exchanged(tokens), Told(tokens), _constants.Step / _layout.Pipeline);
    }

    /// <summary>Output tokens a second and chip with a batch, and the time between tokens of a request.</summary>
    public (double Rate, double Between) Decode(double batch, bool withPrefill)
    {
        var between = (Step(batch).Seconds * _layout.Pipeline / Gain) + (withPrefill ? batch * ReadShare() / _job.Output : 0);
        return (batch / between / _layout.Chips, between);
    }

    private double WeightsOfChip(double touched) =>
        (((_job.Shape.Total - _job.Shape.Experts) / _layout.Tensor) + (_job.Shape.Experts * touched / _layout.Spread)) / _layout.Pipeline * _job.WeightBytes;

    // One stage of reading: arithmetic, then what moves through memory between its operations; the weights are read once.
    private StepTime Reading()
    {
        var (shape, chip) = (_job.Shape, _job.Chip);
        var operations = (2 * shape.Multiplied * _job.Input) + (shape.PrefillAttention * _job.Input * shape.LookedAt(_job.Input) / 2);
        var compute = ((operations / (_peak * _constants.PrefillUse * _expertUse)) + Fed(operations)) / (_layout.Tensor * _layout.Pipeline);
        return new StepTime(compute + (Moved(_job.Input) / (chip.Bandwidth * _constants.BandwidthUse)), 0, Exchanged(_job.Input), Told(_job.Input), 0);
    }

    // Seconds that arithmetic waits for its operands.
    private double Fed(double operations) => operations / (_constants.Intensity * _job.Chip.Bandwidth);

    // Bytes that activations take through memory between operations: the width of the model so many times a layer, and once
    // more for each expert that a token is copied to.
    private double Moved(double tokens) =>
        tokens * _constants.Moves * BytesOfActivation * _job.Shape.Llm.Hidden * (_job.Shape.Llm.Layers + ((double)ExpertLayers * _job.Shape.Llm.ExpertsPerToken)) / (_layout.Tensor * _layout.Pipeline);

    private int ExpertLayers => _job.Shape.HasExperts ? _job.Shape.Llm.Layers - _job.Shape.Llm.DenseLayers : 0;

    private bool IsSpread => _layout.Replicas > 1 && ExpertLayers > 0;

    // Tokens on their way to experts and back, while others are computed.
    private double Exchanged(double tokens) => IsSpread
        ? (double)ExpertLayers / _layout.Pipeline * Links.Exchange(_job.Chip, _constants, _layout.Spread, tokens / _layout.Tensor, _job.Shape.Llm.ExpertsPerToken, _job.Shape.Llm.Hidden * BytesToExpertsAndBack)
        : 0;

    // What a stage waits for: a sum after attention and one after each layer whose experts are not spread, the start and end of
    // each trip to experts, and the way to the next stage.
    private double Told(double tokens)
    {
        var (chip, llm) = (_job.Chip, _job.Shape.Llm);
        var bytes = tokens * llm.Hidden * BytesOfActivation;
        var (layers, trips) = ((double)llm.Layers / _layout.Pipeline, IsSpread ? (double)ExpertLayers / _layout.Pipeline : 0);
        return (Links.Reduce(chip, _constants, _layout.Tensor, bytes) * ((2 * layers) - trips))
            + (trips * 2 * Links.Wait(_constants, _layout.Spread))
            + (_layout.Pipeline > 1 ? Links.Hand(chip, _constants, _layout.Chips, bytes / _layout.Tensor) : 0);
    }
}

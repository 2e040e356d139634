
namespace Chokepoint.Performance.Physics;

/// <summary>
/// One instance of a model on some chips that share its weights. Decode takes the larger of arithmetic and memory traffic,
/// with what chips tell each other and a fixed cost a step on top; prefill takes arithmetic; both share the chips.
/// </summary>
internal readonly struct Instance
{
    private const int CollectivesOfLayer = 2;
    private const int BytesOfActivation = 2;

    private readonly Job _job;
    private readonly Constants _constants;
    private readonly double _peak;
    private readonly double _expertUse;

    public Instance(Job job, double chips, Constants constants)
    {
        (_job, Chips, _constants) = (job, chips, constants);
        _peak = job.Chip.Compute(job.Format).Rate;
        _expertUse = job.Shape.HasExperts ? constants.ExpertUse : 1;
    }

    public double Chips { get; }

    /// <summary>Does the model fit, with one request?</summary>
    public bool Fits => Room >= _job.KeptBytesOfRequest;

    /// <summary>Requests that memory has room for.</summary>
    public double RoomForRequests => Math.Max(Room / _job.KeptBytesOfRequest, 0);

    private double Room => (Chips * _job.Chip.Memory * _constants.MemoryUse) - (_job.Shape.Total * _job.WeightBytes);

    private double Gain => _job.IsSpeculative ? _constants.SpeculativeGain : 1;

    /// <summary>Seconds that all chips work to read one prompt.</summary>
    public double Prefill()
    {
        var operations = (2 * _job.Shape.Multiplied * _job.Input) + (_job.Shape.PrefillAttention * _job.Input * _job.Shape.LookedAt(_job.Input) / 2);
        return operations / (Chips * _peak * _constants.PrefillUse * _expertUse);
    }

    /// <summary>A step of decode for a batch: its parts in seconds.</summary>
    public StepTime Step(double batch)
    {
        var (shape, chip) = (_job.Shape, _job.Chip);
        var tokens = batch * Gain;
        var weights = (shape.Total - shape.Experts + (shape.Experts * shape.Touched(tokens))) * _job.WeightBytes;
        var memory = (weights + (batch * _job.LookedAt * _job.KeptBytesOfToken)) / (Chips * chip.Bandwidth * _constants.BandwidthUse);
        var compute = tokens * ((2 * shape.Multiplied / (_peak * _constants.DecodeUse * _expertUse)) + (shape.DecodeAttention * _job.LookedAt / (chip.Bf16 * _constants.DecodeUse))) / Chips;
        return new StepTime(compute, memory, Told(tokens), _constants.Step);
    }

    // Inside a scale-up domain over its link, between domains over the network; each group of eight works on its own share of
    // the batch.
    private double Told(double tokens)
    {
        if (Chips <= 1)
            return 0;
        const double group = 8;
        var (shape, chip) = (_job.Shape, _job.Chip);
        var link = Chips <= Math.Max(chip.Domain, group) ? chip.Link : Math.Min(chip.Link, Math.Max(chip.Network, chip.Link / group));
        var bytes = tokens / Math.Max(1, Chips / group) * shape.Llm.Hidden * BytesOfActivation;
        return CollectivesOfLayer * shape.Llm.Layers * ((_constants.Layer * Math.Log2(Chips)) + (bytes / (link * _constants.LinkUse)));
    }

    /// <summary>Output tokens a second and chip with a batch, and the time between tokens of a request.</summary>
    public (double Rate, double Between) Decode(double batch, bool withPrefill)
    {
        var between = (Step(batch).Seconds / Gain) + (withPrefill ? batch * Prefill() / _job.Output : 0);
        return (batch / between / Chips, between);
    }
}

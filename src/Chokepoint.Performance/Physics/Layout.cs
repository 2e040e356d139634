namespace Chokepoint.Performance.Physics;

/// <summary>How a model lies on the chips of an instance.</summary>
/// <param name="Tensor">Chips that share the work of a layer.</param>
/// <param name="Pipeline">Stages that the layers are cut into.</param>
/// <param name="Replicas">Groups that each attend to requests of their own; the experts of a stage are spread over all of them.</param>
public readonly record struct Layout(int Tensor, int Pipeline, int Replicas)
{
    public int Chips => Tensor * Pipeline * Replicas;

    /// <summary>The chips that the experts of a stage are spread over.</summary>
    public int Spread => Tensor * Replicas;
}

namespace Chokepoint.Facts.Workloads;

/// <summary>How well the software is tuned to chip and model: an untuned default, an open engine well tuned, a showcase of the vendor.</summary>
public enum Maturity
{
    Untuned,
    Open,
    Showcase,
}

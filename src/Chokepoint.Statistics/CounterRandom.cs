namespace Chokepoint.Statistics;

/// <summary>Random numbers by counter: the number at a place follows from seed, stream and place alone, whatever was asked before.</summary>
public readonly record struct CounterRandom(ulong Seed, ulong Stream)
{
    /// <summary>A number from 0 to below 1.</summary>
    public double Uniform(ulong place) => (Bits(place) >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0 to below a limit.</summary>
    public int Below(int limit, ulong place) => (int)(Uniform(place) * limit);

    /// <summary>A number of the standard normal distribution (Box and Muller 1958).</summary>
    public double Normal(ulong place) =>
        Math.Sqrt(-2 * Math.Log(1 - Uniform(2 * place))) * Math.Cos(2 * Math.PI * Uniform((2 * place) + 1));

    // Three rounds of the finaliser of SplitMix64, one for each part of the key (Steele, Lea, Flood 2014).
    private ulong Bits(ulong place) => Mix(Mix(Mix(Seed + 0x9E3779B97F4A7C15) ^ Stream) ^ place);

    private static ulong Mix(ulong z)
    {
        z += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}

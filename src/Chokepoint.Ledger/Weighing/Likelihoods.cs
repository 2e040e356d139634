namespace Chokepoint.Ledger.Weighing;

/// <summary>The bands in percent that the words of ICD 203 stand for; docs/confidence.md names where they were read.</summary>
public static class Likelihoods
{
    public static (int Low, int High) Band(this Likelihood likelihood) => likelihood switch
    {
        Likelihood.AlmostNoChance => (1, 5),
        Likelihood.VeryUnlikely => (5, 20),
        Likelihood.Unlikely => (20, 45),
        Likelihood.RoughlyEvenChance => (45, 55),
        Likelihood.Likely => (55, 80),
        Likelihood.VeryLikely => (80, 95),
        Likelihood.AlmostCertain => (95, 99),
    };
}

using Chokepoint.Performance.Chips;

namespace Chokepoint.Performance.Physics;

/// <summary>What chips take to tell each other: over their link inside a scale-up domain, over the network between domains. Seconds.</summary>
internal static class Links
{
    /// <summary>Every chip of a group ends up with the sum of what all have.</summary>
    public static double Reduce(ChipRates chip, Constants constants, int chips, double bytes)
    {
        if (chips <= 1)
            return 0;
        var inside = Math.Min(chips, Domain(chip));
        var groups = chips / inside;
        var time = Wait(constants, chips) + (2.0 * (inside - 1) / inside * bytes / (chip.Link * constants.LinkUse));
        return groups > 1 ? time + (2.0 * (groups - 1) / groups * bytes / inside / (chip.Network * constants.LinkUse)) : time;
    }

    /// <summary>
    /// Tokens of each chip go to some experts on the chips of a group, and back. A token goes to another domain once, however
    /// many of its experts are there, and on over the link inside. Both links carry their share at once.
    /// </summary>
    public static double Exchange(ChipRates chip, Constants constants, int chips, double tokens, int experts, double bytes)
    {
        if (chips <= 1)
            return 0;
        double inside = Math.Min(chips, Domain(chip));
        var domains = chips / inside;
        var near = tokens * experts * (inside - 1) / inside * bytes / (chip.Link * constants.LinkUse);
        var far = tokens * (domains - 1) * (1 - Math.Pow(1 - (1 / domains), experts)) * bytes / (chip.Network * constants.LinkUse);
        return Math.Max(near, far);
    }

    /// <summary>What a collective waits, whatever it carries.</summary>
    public static double Wait(Constants constants, int chips) => chips <= 1 ? 0 : constants.Layer * Math.Log2(chips);

    /// <summary>One chip hands something to another, over the network if stages lie in different domains.</summary>
    public static double Hand(ChipRates chip, Constants constants, int chipsOfInstance, double bytes) =>
        constants.Layer + (bytes / ((chipsOfInstance <= Domain(chip) ? chip.Link : chip.Network) * constants.LinkUse));

    private static int Domain(ChipRates chip) => Math.Max(chip.Domain, Layouts.Server);
}

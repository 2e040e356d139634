namespace Chokepoint.Facts.Conditions;

/// <summary>Properties of a chip that are yes or no.</summary>
public enum ChipTrait
{
    Datacenter,
    NonPlanar,
    Hbm,
}

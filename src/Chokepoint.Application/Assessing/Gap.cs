namespace Chokepoint.Application.Assessing;

/// <summary>A part of the brief that this program cannot give yet.</summary>
public enum Gap
{
    Substitutes,
    Supply,
}

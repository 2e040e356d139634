namespace Chokepoint.Cli;

/// <summary>What the command's exit code says.</summary>
internal static class ExitCode
{
    public const int Answered = 0;
    public const int Problems = 1;
    public const int Usage = 2;
    public const int OurFault = 3;
    public const int Cancelled = 130;
}

namespace Chokepoint.Cli;

/// <summary>The reader of our output went away, which is its right.</summary>
internal static class BrokenPipe
{
    public static bool Is(IOException e) => e.HResult == 32 || e.Message.Contains("Broken pipe", StringComparison.Ordinal);
}

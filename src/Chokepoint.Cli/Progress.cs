using System.Diagnostics;
using System.Globalization;

namespace Chokepoint.Cli;

/// <summary>One line on standard error for work that takes over a second, when a person watches.</summary>
internal sealed class Progress(string what) : IDisposable
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly bool _watched = !Console.IsErrorRedirected;
    private long _shown;

    public void Report(int count)
    {
        if (!_watched || _clock.ElapsedMilliseconds < 1000 + _shown)
            return;
        _shown = _clock.ElapsedMilliseconds;
        Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{count:N0} {what}"));
    }

    public void Dispose()
    {
        if (_shown > 0)
            Console.Error.Write("\r\u001b[K");
    }
}

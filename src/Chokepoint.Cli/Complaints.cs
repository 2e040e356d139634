using System.Text;

namespace Chokepoint.Cli;

/// <summary>Standard error, where nobody may listen: a closed one must not turn an answer into a fault.</summary>
internal sealed class Complaints(TextWriter inner) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Try(() => inner.Write(value));

    public override void Write(string? value) => Try(() => inner.Write(value));

    public override void WriteLine(string? value) => Try(() => inner.WriteLine(value));

    private static void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nobody can be told; the exit code still says what happened.
        }
    }
}

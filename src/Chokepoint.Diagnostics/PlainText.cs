using System.Text;

namespace Chokepoint.Diagnostics;

/// <summary>How texts from outside are decoded.</summary>
public static class PlainText
{
    /// <summary>What is said of bytes that are no text.</summary>
    public const string Remedy = "Save it as UTF-8.";

    /// <summary>UTF-8 that throws <see cref="DecoderFallbackException"/> at bytes which are none, so that no name is silently changed.</summary>
    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}

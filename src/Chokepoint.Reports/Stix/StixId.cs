using System.Security.Cryptography;
using System.Text;

namespace Chokepoint.Reports.Stix;

/// <summary>Identifiers of STIX objects, made from our ids so that the same fact always has the same one (RFC 9562, version 5).</summary>
internal static class StixId
{
    // A random name space of our own: the one of the specification is for its observable objects.
    private static readonly Guid Namespace = new("c8d9a6a4-2f57-4f0b-9d6e-3a1f7be05c21");

    public static string Of(string type, string name)
    {
#pragma warning disable CA5350 // Version 5 is defined by SHA-1; it names things here and protects nothing.
        var hash = SHA1.HashData([.. Namespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes($"{type}/{name}")]);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return $"{type}--{new Guid(hash.AsSpan(0, 16), bigEndian: true)}";
    }
}

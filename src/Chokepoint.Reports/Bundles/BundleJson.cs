using System.Text.Json.Serialization;

namespace Chokepoint.Reports.Bundles;

/// <summary>Reads and writes the manifest; made at build time, so that no start of the command pays for it.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(BundleManifest))]
internal sealed partial class BundleJson : JsonSerializerContext;

using Chokepoint.Diagnostics;

namespace Chokepoint.Facts.Yaml;

internal sealed record MapEntry(string Key, Place KeyPlace, Node Value);

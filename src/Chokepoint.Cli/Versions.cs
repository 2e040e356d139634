using System.Reflection;
using Chokepoint.Application;

namespace Chokepoint.Cli;

/// <summary>The version of this program, without the commit.</summary>
internal static class Versions
{
    public static ProgramVersion Program { get; } = new(
        typeof(Versions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "unknown");
}

using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Running;
using Chokepoint.Benchmarks;

// `cold-start` times whole processes, which BenchmarkDotNet does not; all else is its own.
if (args is ["cold-start", ..])
    return ColdStart.Run();
BenchmarkSwitcher.FromAssembly(typeof(RuleEvaluation).Assembly).Run(args, DefaultConfig.Instance.AddExporter(MarkdownExporter.GitHub).WithArtifactsPath(Paths.Artifacts));
return 0;

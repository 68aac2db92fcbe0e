using BenchmarkDotNet.Running;
using BrighterFuture.Benchmarks;

// "quick" prints the shortest of many batches in under a minute; anything else is BenchmarkDotNet's.
if (args is ["quick"] or ["quick", "turns"])
{
    Quick.Model();
}

if (args is ["quick"] or ["quick", "package"])
{
    Quick.Package();
}

if (args is ["quick", ..])
{
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(ModelBenchmarks).Assembly).Run(args);

using BenchmarkDotNet.Running;
using BrighterFuture.Benchmarks;

// "quick" prints the shortest of many batches in under a minute; anything else is BenchmarkDotNet's.
if (args is ["quick"])
{
    Quick.Model();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(ModelBenchmarks).Assembly).Run(args);

using BenchmarkDotNet.Running;
using BrighterFuture.Benchmarks;
using BrighterFuture.Benchmarks.Screens;

// "screens" runs the game in a terminal beside the toolkit's hello-world, which is this program with "hello".
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

if (args is ["hello"])
{
    HelloApp.Run();
    return;
}

if (args is ["screens"])
{
    ScreenBenchmarks.Run();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(ModelBenchmarks).Assembly).Run(args);

using System.CommandLine;
using BrighterFuture.Game.Commands;

return new RootCommand("Brighter Future") { ModelCommands.Create() }.Parse(args).Invoke();

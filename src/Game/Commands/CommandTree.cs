using System.CommandLine;

namespace BrighterFuture.Game.Commands;

/// <summary>The command line as a whole (DESIGN section 6).</summary>
internal static class CommandTree
{
    public static RootCommand Build()
    {
        var root = new RootCommand("Brighter Future: one op-ed, three seats, six parties, fourteen clauses. Without a command the game starts.");
        var play = PlayCommand.Build();
        root.Subcommands.Add(play);
        root.Subcommands.Add(SavesCommands.Build(SaveReplay.Run));
        root.Subcommands.Add(DebriefCommand.Build());
        root.Subcommands.Add(StoryCommands.Build());
        root.Subcommands.Add(ModelCommands.Create());
        root.SetAction(_ => PlayCommand.Start(new PlayRequest()));
        return root;
    }
}

using System.CommandLine;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Scenes;

namespace BrighterFuture.Game.Commands;

/// <summary><c>story</c>: the writer's commands.</summary>
internal static class StoryCommands
{
    public static Command Build()
    {
        return new Command("story", "For writers.") { Contract(), Check() };
    }

    /// <summary>Prints contract.ink as the pack's meter table makes it, or writes it.</summary>
    private static Command Contract()
    {
        var pack = PackArgument();
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; without it the text is printed." };
        var command = new Command("contract", "Generates contract.ink from the pack's meter table.") { pack, output };
        command.SetAction(parsed =>
        {
            if (!Packs.TryLoadRules(parsed.GetValue(pack)!, out var scenario, out var problem))
            {
                Console.Error.WriteLine(problem);
                return ExitCode.Problems;
            }

            var opening = Model.Game.Start(scenario, new GameSetup(0, null, Policies.All(Policy.Historical))).Start;
            return OutputFile.Write(Narrative.Scenes.Contract.Write(scenario.Meters.Select(meter => (meter, opening.Reading(scenario, meter.Index)))), parsed.GetValue(output), Console.Out, Console.Error);
        });
        return command;
    }

    /// <summary>Loads a pack and walks every scene at random, in this very process: <c>play</c> starts it as a child for packs it does not know.</summary>
    private static Command Check()
    {
        var pack = PackArgument();
        var command = new Command("check", "Loads a pack, says all that is wrong with it, and walks through every scene.") { pack };
        command.SetAction(parsed =>
        {
            if (!Packs.TryLoadAnew(parsed.GetValue(pack)!, out var loaded, out var problem))
            {
                Console.Error.WriteLine(problem);
                return ExitCode.Problems;
            }

            var found = PackTrial.Run(loaded.Ink, loaded.Scenes, Narrative.Scenes.Contract.Names(Narrative.Scenes.Contract.Exposed(loaded.Scenario.Meters)), TrialBudget.Default, 1, StoryTrial.Entering);
            foreach (var line in loaded.Ink.Problems.Concat(loaded.Scenes.Problems).Concat(found).Distinct())
            {
                Console.WriteLine(line);
            }

            Console.WriteLine($"{loaded.Info.Title} {loaded.Info.Version}: {loaded.Scenes.Scenes.Length} scenes, {loaded.Ink.Words} words, {loaded.Scenario.Cards.Length} cards, {found.Length} problems on {TrialBudget.Default.Walks} walks.");
            return found.IsEmpty ? ExitCode.Fine : ExitCode.Problems;
        });
        return command;
    }

    private static Argument<string> PackArgument() => new("PACK") { Description = "A pack in a stories folder, or a folder.", DefaultValueFactory = _ => PlayRequest.DefaultPack };
}

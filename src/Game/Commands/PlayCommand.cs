using System.CommandLine;
using System.Security.Cryptography;
using BrighterFuture.Files.Plays;

namespace BrighterFuture.Game.Commands;

/// <summary><c>play</c>: the game itself.</summary>
internal static class PlayCommand
{
    /// <summary>Seeds that nobody asked for stay short enough to say aloud.</summary>
    private const int LargestOwnSeed = 100_000;

    public static Command Build()
    {
        var pack = new Argument<string>("PACK") { Description = "A pack in a stories folder, or a folder.", DefaultValueFactory = _ => PlayRequest.DefaultPack };
        var seat = new Option<string?>("--seat") { Description = "trump, moon or kim" };
        var seed = new Option<string?>("--seed") { Description = "A whole number: the same seed and answers give the same game." };
        var others = new Option<string?>("--others") { Description = "Who plays the others: one policy, or moon=..,kim=.." };
        var plain = new Option<bool>("--plain") { Description = "Line by line, for screen readers, logs and scripts." };
        var load = new Option<string?>("--load") { Description = "Goes on with this save." };
        var goOn = new Option<bool>("--continue") { Description = "Goes on with the newest save." };
        var saveDir = new Option<string?>("--save-dir") { Description = "Where games are kept." };
        var record = new Option<string?>("--record") { Description = "Writes what you type into a play file." };
        var replay = new Option<string?>("--replay") { Description = "Plays a play file, then goes on with you; a PACK given beside it is played in place of the one the file names." };
        var width = new Option<string?>("--width") { Description = "Characters a line, 40 to 200." };
        var oneKey = new Option<bool>("--one-key") { Description = "Digits act without Enter." };
        var colors = new Option<string?>("--colors") { Description = "auto, truecolor, 16 or none" };
        var command = new Command("play", "Plays a seat.") { pack, seat, seed, others, plain, load, goOn, saveDir, record, replay, width, oneKey, colors };
        command.SetAction(parsed => Start(new PlayRequest
        {
            Pack = parsed.GetValue(pack)!,
            Seat = parsed.GetValue(seat),
            Seed = parsed.GetValue(seed),
            Others = parsed.GetValue(others),
            Plain = parsed.GetValue(plain),
            Load = parsed.GetValue(load),
            Continue = parsed.GetValue(goOn),
            SaveDir = parsed.GetValue(saveDir),
            Record = parsed.GetValue(record),
            Replay = parsed.GetValue(replay),
            Width = parsed.GetValue(width),
            OneKey = parsed.GetValue(oneKey),
            Colors = parsed.GetValue(colors),
        }));
        return command;
    }

    /// <summary>Plays until the player leaves; the exit code.</summary>
    public static int Start(PlayRequest request)
    {
        if (PlayPlan.Read(request, out var wrong) is not { } plan)
        {
            return Say(wrong + " Nothing was changed.", ExitCode.WrongUsage);
        }

        PlayFile? recorded = null;
        if (request.Replay is { } replay)
        {
            recorded = PlayFile.Read(replay, out var problems);
            if (recorded is null)
            {
                return Say(string.Join(Environment.NewLine, problems), ExitCode.Problems);
            }

            var pack = request.Pack == PlayRequest.DefaultPack ? recorded.Pack : request.Pack;
            request = request with { Pack = pack, Seat = request.Seat ?? recorded.Seat, Seed = request.Seed ?? recorded.Seed, Others = request.Others ?? recorded.Others };
            plan = PlayPlan.Read(request, out wrong)!;
            if (plan is null)
            {
                return Say($"{replay}: {wrong}", ExitCode.Problems);
            }
        }

        if (request.Record is { } record && RecordProblem(record, plan) is { } refusal)
        {
            return Say(refusal, plan.Seat is null ? ExitCode.WrongUsage : ExitCode.Problems);
        }

        plan = request.Record is null ? plan : plan with { Seed = plan.Seed ?? OwnSeed() };
        return new PlayDesk(request, plan, recorded).Run();
    }

    /// <summary>A play file names its seat, and its folder must take it.</summary>
    private static string? RecordProblem(string file, PlayPlan plan)
    {
        if (plan.Seat is null)
        {
            return "--record needs --seat: a play file says whose game it is. Nothing was changed.";
        }

        try
        {
            File.WriteAllText(file, "");
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"Could not write {file}: {e.Message} Nothing was changed.";
        }
    }

    public static ulong OwnSeed() => (ulong)RandomNumberGenerator.GetInt32(1, LargestOwnSeed);

    private static int Say(string sentence, int code)
    {
        Console.Error.WriteLine(sentence);
        return code;
    }
}

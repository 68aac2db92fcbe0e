using System.Text;
using BrighterFuture.Files.Plays;
using BrighterFuture.Files.Saves;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Plain;
using BrighterFuture.Testing;
using BrighterFuture.Views.Pages;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Stories.Tests;

/// <summary>
/// The story's own tests: plays/*.play, each a game with what must be read on the way. ACCEPT_PLAYS=1 records them anew by the habits below; read them before you keep them.
/// </summary>
public sealed class RecordedPlaysTests
{
    private static readonly string s_folder = RepositoryRoot.Of("stories", "brighter-future", "plays");

    /// <summary>The least a seat has; more follow until every scene was read.</summary>
    private const int Least = 6;

    /// <summary>Games that are tried for a scene not read yet.</summary>
    private const int Tries = 200;

    /// <summary>Six games a seat: by dice among six kinds of others.</summary>
    private static readonly Policy[] s_others = [Policy.Guarded, Policy.Historical, Policy.Dove, Policy.Hawk, Policy.Bang, Policy.Cautious];

    public static TheoryData<string> Plays
    {
        get
        {
            Record();
            return [.. Names];
        }
    }

    private static IEnumerable<string> Names => Directory.GetFiles(s_folder, "*.play").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Plays))]
    public void A_recorded_play_reads_as_it_was_recorded(string name)
    {
        var play = PlayFile.Read(Path.Combine(s_folder, name), out var problems);
        Assert.Empty(problems);

        var reader = new CheckingReader(play!.Steps);
        var setup = new GameSetup(ulong.Parse(play.Seed), Enum.Parse<Seat>(play.Seat, ignoreCase: true), Policies.All(Enum.Parse<Policy>(play.Others, ignoreCase: true)));
        using var keeper = Memory();
        new PlainGame(GameSession.New(Shipped.Pack, setup), new PlainConsole(reader, reader.Output, echo: false), keeper).Run();

        Assert.Empty(reader.Missing);
    }

    [Fact]
    public void Each_seat_has_six_plays_and_they_read_every_scene_of_it()
    {
        Assert.All(Enum.GetValues<Seat>(), seat =>
        {
            var plays = Names.Where(name => name.StartsWith(seat.ToString().ToLowerInvariant(), StringComparison.Ordinal)).Select(name => File.ReadAllLines(Path.Combine(s_folder, name))).ToList();
            Assert.True(plays.Count >= Least);
            Assert.Empty(ScenesOf(seat).Except(plays.SelectMany(lines => lines.Where(line => line.StartsWith("# ", StringComparison.Ordinal)).Select(line => line[2..]))));
        });
    }

    private static IEnumerable<string> ScenesOf(Seat seat) => Shipped.Pack.Scenes.Scenes.Where(scene => scene.Seat == seat).Select(scene => scene.Knot);

    /// <summary>A keeper that never finds a folder to write to: recorded plays leave nothing on disk.</summary>
    private static GameKeeper Memory()
    {
        var folder = Directory.CreateTempSubdirectory("brighter-future-plays").FullName;
        return new GameKeeper(SaveStore.ToRead(folder, TimeProvider.System), null, TimeProvider.System, "test", path => Path.GetFileName(path));
    }

    private static void Record()
    {
        if (Environment.GetEnvironmentVariable("ACCEPT_PLAYS") != "1")
        {
            return;
        }

        foreach (var old in Directory.GetFiles(s_folder, "*.play"))
        {
            File.Delete(old);
        }

        Enum.GetValues<Seat>().ToList().ForEach(Record);
    }

    /// <summary>Six games, and of the next ones each that reads a scene which none before it read.</summary>
    private static void Record(Seat seat)
    {
        var left = ScenesOf(seat).ToHashSet(StringComparer.Ordinal);
        for (var (number, kept) = (0, 0); number < Least || (left.Count > 0 && number < Tries); number++)
        {
            var (text, scenes) = Recorded(seat, number);
            if (number < Least || left.Overlaps(scenes))
            {
                left.ExceptWith(scenes);
                File.WriteAllText(Path.Combine(s_folder, $"{seat.ToString().ToLowerInvariant()}-{++kept}.play"), text);
            }
        }
    }

    private static (string Text, HashSet<string> Scenes) Recorded(Seat seat, int number)
    {
        var seed = (ulong)(41 + number);
        var others = s_others[number % s_others.Length];
        var dice = Walk.Dice(seed);
        var text = new StringBuilder(new PlayFile("brighter-future", seat.ToString().ToLowerInvariant(), $"{seed}", others.ToString().ToLowerInvariant(), []).Heading());
        var scene = "";
        var scenes = new HashSet<string>(StringComparer.Ordinal);
        Walk.ToTheEnd(
            Shipped.Pack,
            new GameSetup(seed, seat, Policies.All(others)),
            (moment, act) =>
            {
                var pick = dice(moment, act);
                text.Append(pick).Append('\n');
                return pick;
            },
            moment =>
            {
                var page = StoryPages.Of(Shipped.Pack, moment, seat);
                if (moment.Stop is Stop.Ended)
                {
                    text.Append($"expect: {page.First(paragraph => paragraph.Role == Role.Title).Text}\n");
                }
                else if (moment.Stop is Stop.SceneBeat { First: true } first && first.Scene.Knot != scene)
                {
                    scene = first.Scene.Knot;
                    scenes.Add(scene);
                    text.Append($"# {scene}\nexpect: {Words(page.First(paragraph => paragraph.Role == Role.Prose).Text)}\n");
                }

                text.Append(moment.TextWaits ? "next\n" : "");
            });
        return (text.Append(":quit\n").ToString(), scenes);
    }

    private static string Words(string text) => string.Join(' ', text.Split(' ').Take(6));

    /// <summary>Hands out what was typed and, before each line, checks what had to be printed since the one before.</summary>
    private sealed class CheckingReader(IEnumerable<PlayStep> steps) : TextReader
    {
        private readonly Queue<PlayStep> _steps = new(steps);

        public StringWriter Output { get; } = new();

        public List<string> Missing { get; } = [];

        public override string? ReadLine()
        {
            var printed = string.Join(' ', Output.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            Output.GetStringBuilder().Clear();
            while (_steps.TryPeek(out var step) && step.Expected is { } expected)
            {
                _steps.Dequeue();
                if (!printed.Contains(expected, StringComparison.Ordinal))
                {
                    Missing.Add($"\"{expected}\" is not in: {printed[..Math.Min(300, printed.Length)]}");
                }
            }

            return _steps.TryDequeue(out var typed) ? typed.Typed : null;
        }
    }
}

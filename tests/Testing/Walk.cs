using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;

namespace BrighterFuture.Testing;

/// <summary>A player made of dice or of a habit: plays whole games through the session, as a person would.</summary>
public static class Walk
{
    /// <summary>No game is longer: 14 turns and 24 half-years, a few dozen acts each.</summary>
    private const int MostActs = 5000;

    /// <summary>Picks by a hash of the seed and the act's place, so that a game can be walked again.</summary>
    public static Func<Moment, int, int> Dice(ulong seed)
    {
        return (moment, act) =>
        {
            var numbers = Numbers(moment);
            return numbers[Narrative.Scenes.Dice.Of((long)seed).With("walk").With(act).Below(numbers.Length)];
        };
    }

    /// <summary>Answers cards as a policy's leader would, and small choices by dice.</summary>
    public static Func<Moment, int, int> AsPolicy(ulong seed, Func<Moment, string, string?> answer)
    {
        var dice = Dice(seed);
        return (moment, act) =>
        {
            var cards = moment.Options.Where(option => option.Card is not null).ToList();
            if (cards.Count > 0 && answer(moment, cards[0].Card!) is { } key && cards.Find(option => option.Key == key && option.Number is not null) is { } found)
            {
                return found.Number!.Value;
            }

            return dice(moment, act);
        };
    }

    /// <summary>Plays to the ending; every stop is handed to <paramref name="see"/>.</summary>
    public static GameSession ToTheEnd(StoryPack pack, GameSetup setup, Func<Moment, int, int> pick, Action<Moment>? see = null)
    {
        var session = GameSession.New(pack, setup);
        for (var act = 0; act < MostActs; act++)
        {
            see?.Invoke(session.Now);
            if (session.Now.Stop is Stop.Ended)
            {
                return session;
            }

            if (session.Now.TextWaits)
            {
                session.GoOn();
            }
            else if (!session.Pick(pick(session.Now, act)))
            {
                throw new InvalidOperationException($"A number that was offered was refused at {session.Now.Stop}.");
            }
        }

        throw new InvalidOperationException($"Seed {setup.Seed}, seat {setup.Person}: no ending after {MostActs} acts; stands at {session.Now.Stop}.");
    }

    private static ImmutableArray<int> Numbers(Moment moment) => [.. moment.Options.Select(option => option.Number).OfType<int>()];
}

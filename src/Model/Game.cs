using System.Collections.Immutable;

namespace BrighterFuture.Model;

/// <summary>The only way to go on: a game and a decision make the next game.</summary>
public static class Game
{
    /// <summary>A new game, in November 2018.</summary>
    public static Play Start(Scenario scenario, GameSetup setup) => throw new NotSupportedException("The rules are not here yet.");

    /// <summary>Takes one decision of the person.</summary>
    public static Outcome Apply(Play play, Decision decision) => throw new NotSupportedException("The rules are not here yet.");

    /// <summary>The game after a whole log of decisions; throws where one is refused, since a log holds only accepted ones.</summary>
    public static Play Fold(Scenario scenario, GameSetup setup, IEnumerable<Decision> decisions) => throw new NotSupportedException("The rules are not here yet.");

    /// <summary>Cards the person is asked in this turn, answered or not, in place order.</summary>
    public static ImmutableArray<Card> OpenCards(Play play) => throw new NotSupportedException("The rules are not here yet.");

    /// <summary>The person's answer to a card in this turn, or null where it has none yet.</summary>
    public static Decision.Answered? AnswerNow(Play play, string card) => throw new NotSupportedException("The rules are not here yet.");

    /// <summary>Why an option cannot be chosen now; null where it can. Reads the preview.</summary>
    public static Closed? WhyClosed(Play play, Card card, CardOption option) => throw new NotSupportedException("The rules are not here yet.");

    /// <summary>Questions of this half-year that are open to the person, each with the reason why it is asked.</summary>
    public static ImmutableArray<RoadQuestion> RoadQuestions(Play play) => throw new NotSupportedException("The rules are not here yet.");
}

/// <summary>Why an option is closed.</summary>
/// <param name="Meter">Place of the meter that is too low.</param>
/// <param name="Now">Its stored value.</param>
/// <param name="Needed">The stored value needed.</param>
public sealed record Closed(int Meter, int Now, int Needed);

/// <summary>A question of the road that is open now.</summary>
/// <param name="Id"><c>ROAD_US</c>, <c>ROAD_SNAP</c>, <c>ROAD_ROK</c>, <c>ROAD_DPRK</c> or <c>ROAD_REFORM</c>.</param>
/// <param name="Why"><c>first</c>, <c>late</c>, <c>dispute</c>, <c>election</c>, <c>spoiler</c> or <c>again</c>.</param>
/// <param name="Options">Its option keys.</param>
/// <param name="Standing">The answer that stands if nothing is said.</param>
public sealed record RoadQuestion(string Id, string Why, ImmutableArray<string> Options, string Standing);

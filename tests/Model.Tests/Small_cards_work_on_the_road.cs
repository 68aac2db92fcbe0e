using BrighterFuture.Testing;

namespace BrighterFuture.Model.Tests;

/// <summary>A scene of the road may ask a small card, and its number moves at once.</summary>
public sealed class Small_cards_work_on_the_road
{
    [Fact]
    public void Its_effect_stands_in_the_preview_and_in_the_ledger_of_the_half_year()
    {
        var play = OnTheRoad();
        var card = play.Scenario.Cards.First(card => card.Small && card.Seat == Seat.Kim);
        var option = card.Options.First(option => option.Effects.Any(effect => effect.Steps != 0));

        var answered = Assert.IsType<Outcome.Accepted>(Game.Apply(play, new Decision.Answered(card.Id, option.Key))).Play;
        var ended = Assert.IsType<Outcome.Accepted>(Game.Apply(answered, new Decision.EndedTurn())).Play;

        Assert.NotEmpty(answered.PreviewLedger);
        Assert.True(play.Scenario.Causes.TryFind($"card.{card.Id}{option.Key}", out var cause));
        Assert.Contains(ended.Past[^1].Ledger, entry => entry.Cause == cause);
    }

    private static Play OnTheRoad()
    {
        for (var seed = 1UL; seed < 300; seed++)
        {
            var play = Game.Start(Shipped.Pack.Scenario, new GameSetup(seed, Seat.Kim, Policies.All(Policy.Bang)));
            while (play.Start.Phase == Phase.Talks)
            {
                foreach (var open in Game.OpenCards(play).Where(open => !open.Small))
                {
                    var able = open.Options.Where(choice => Game.WhyClosed(play, open, choice) is null).ToList();
                    var choice = able[(int)((seed + (ulong)open.Place) % (ulong)able.Count)];
                    play = ((Outcome.Accepted)Game.Apply(play, new Decision.Answered(open.Id, choice.Key))).Play;
                }

                play = ((Outcome.Accepted)Game.Apply(play, new Decision.EndedTurn())).Play;
                if (play.Table is { } table)
                {
                    foreach (var paper in table.Papers)
                    {
                        play = ((Outcome.Accepted)Game.Apply(play, new Decision.Accepted(paper.Package))).Play;
                    }

                    play = ((Outcome.Accepted)Game.Apply(play, new Decision.EndedTurn())).Play;
                }
            }

            if (play.Start.Phase == Phase.Road)
            {
                return play;
            }
        }

        throw new InvalidOperationException("No seed under 300 reaches the road.");
    }
}

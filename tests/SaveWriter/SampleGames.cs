using BrighterFuture.Files.Saves;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Log;

namespace BrighterFuture.SaveWriter;

/// <summary>Games that were never played, of any length.</summary>
public static class SampleGames
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    public static SaveFile OfLength(int choices)
    {
        var log = GameLog.Empty.Append(new LogRecord.Entered("k01_order_of_papers"));
        for (var i = 0; i < choices; i++)
        {
            log = log.Append(new LogRecord.Chose(i % 3, $"{i:x8}")).Append(new LogRecord.Decided(new Decision.Answered("DK01", "a"), ByStory: true));
        }

        return With(log) with { InkState = new string('i', 100 * choices) };
    }

    public static SaveFile With(GameLog log) => new(
        "0.1.0",
        Noon,
        new PackStamp("brighter-future", "1.0", new string('a', 64)),
        7,
        Seat.Kim,
        new Policies(Policy.Utility, Policy.Historical, Policy.Bang),
        log,
        "turn 1\nseed 7\n",
        """{"flows":{"DEFAULT":{}},"text":"a \"quoted\" line"}""",
        "",
        new string('f', 64),
        "17 Dec 2018, turn 2 of 14");
}

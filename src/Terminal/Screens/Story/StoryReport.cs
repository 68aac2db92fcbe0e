using System.Text;
using BrighterFuture.Narrative.Log;
using BrighterFuture.Narrative.Session;

namespace BrighterFuture.Terminal.Screens.Story;

/// <summary>What a writer needs to see a fault again: version, seed, choices.</summary>
internal static class StoryReport
{
    public static string Of(GameSession session, string fault)
    {
        var (info, setup) = (session.Pack.Info, session.Setup);
        var text = new StringBuilder()
            .AppendLine($"The story stopped: {fault}.")
            .AppendLine($"Program {typeof(StoryReport).Assembly.GetName().Version!.ToString(3)}, pack {info.Id} {info.Version}, {info.Hash}.")
            .AppendLine($"Seat {session.Seat}, seed {setup.Seed}, others {setup.Policies}.")
            .AppendLine("What was done, in order:");
        foreach (var record in session.Log.Happened)
        {
            text.AppendLine(Line(record));
        }

        return text.ToString();
    }

    private static string Line(LogRecord record) => record is LogRecord.Decided decided ? $"{decided.Decision}" : $"{record}";
}

using System.Collections.Immutable;
using System.Globalization;
using BrighterFuture.Files.Json;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Log;

namespace BrighterFuture.Files.Saves;

/// <summary>Reads format 1. Never changed once a game has written it: what changes later is done to what it returns.</summary>
internal static class Format1Reader
{
    public static SaveFile Read(StrictNode root)
    {
        root.Allow("format", "check");
        var pack = root.Node("pack");
        var policies = root.Node("policies");
        return new SaveFile(
            root.Text("game"),
            Moment(root.Node("savedAt")),
            new PackStamp(pack.Text("id"), pack.Text("version"), pack.Text("hash")),
            Seed(root.Node("seed")),
            root.Enum<Seat>("seat"),
            new Policies(policies.Enum<Policy>("trump"), policies.Enum<Policy>("moon"), policies.Enum<Policy>("kim")),
            Log(root),
            root.Text("modelState"),
            root.Text("inkState"),
            root.Text("sessionState"),
            root.Text("fingerprint"),
            root.Text("label"));
    }

    private static GameLog Log(StrictNode root)
    {
        ImmutableArray<Branch> branches = [.. root.List("branches").Select(OneBranch)];
        try
        {
            return GameLog.Restore(branches, root.Int("branch"), root.Int("position"));
        }
        catch (ArgumentException e)
        {
            root.Node("branches").Problem(e.Message);
            return GameLog.Empty;
        }
    }

    private static Branch OneBranch(StrictNode branch) => new(
        branch.Int("id"),
        branch.OptionalInt("parent"),
        branch.Int("from"),
        branch.OptionalText("name"),
        [.. branch.List("records").Select(Record)]);

    private static LogRecord Record(StrictNode record)
    {
        var kind = record.OneOf("kind", "entered", "continued", "chose", "answered", "offered", "accepted", "refused", "tabled", "walkedOut", "endedTurn", "courted", "pledged");
        return kind switch
        {
            "entered" => new LogRecord.Entered(record.Text("scene")),
            "continued" => new LogRecord.Continued(),
            "chose" => new LogRecord.Chose(record.Int("choice"), record.Text("text")),
            _ => new LogRecord.Decided(Decided(kind, record), record.OptionalBool("byStory")),
        };
    }

    private static Decision Decided(string kind, StrictNode record) => kind switch
    {
        "answered" => new Decision.Answered(record.Text("card"), record.OptionalText("option")),
        "offered" => new Decision.Offered(record.OptionalText("package")),
        "courted" => new Decision.Courted(record.Enum<Party>("party"), record.Text("ask"), record.Enum<Purse>("purse"), record.OptionalText("draft")),
        "pledged" => new Decision.Pledged(record.OptionalText("pledge")),
        "accepted" => new Decision.Accepted(record.Text("package")),
        "refused" => new Decision.Refused(record.Text("package")),
        "tabled" => new Decision.Tabled(record.Text("package")),
        "walkedOut" => new Decision.WalkedOut(),
        _ => new Decision.EndedTurn(),
    };

    private static DateTimeOffset Moment(StrictNode node)
    {
        if (DateTimeOffset.TryParseExact(node.AsText(), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
        {
            return moment;
        }

        node.Problem("a moment like 2026-11-24T13:58:00.0000000+00:00 was expected.");
        return default;
    }

    private static ulong Seed(StrictNode node)
    {
        if (ulong.TryParse(node.AsText(), NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
        {
            return seed;
        }

        node.Problem("a seed is a whole number from 0 to 18446744073709551615, as text.");
        return 0;
    }
}

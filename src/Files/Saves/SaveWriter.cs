using System.Globalization;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Drafts;
using BrighterFuture.Narrative.Log;
using Newtonsoft.Json;

namespace BrighterFuture.Files.Saves;

/// <summary>
/// Writes the body of a save in the present format: one property a line, one record a line, so that a person can read it.
/// </summary>
internal static class SaveWriter
{
    public static string Body(SaveFile save)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using var json = new JsonTextWriter(text) { Formatting = Formatting.Indented, AutoCompleteOnClose = false };
        json.WriteStartObject();
        Property(json, "format", SaveText.Format);
        Property(json, "game", save.GameVersion);
        Property(json, "savedAt", save.SavedAt.ToString("O", CultureInfo.InvariantCulture));
        json.WritePropertyName("pack");
        OnOneLine(json, () =>
        {
            Property(json, "id", save.Pack.Id);
            Property(json, "version", save.Pack.Version);
            Property(json, "hash", save.Pack.Hash);
        });
        Property(json, "seed", save.Seed.ToString(CultureInfo.InvariantCulture));
        Property(json, "seat", Word(save.Seat));
        json.WritePropertyName("policies");
        OnOneLine(json, () =>
        {
            foreach (var seat in Enum.GetValues<Seat>())
            {
                Property(json, Word(seat), Word(save.Policies[seat]));
            }
        });
        Property(json, "label", save.Label);
        Branches(json, save.Log);
        Drafts(json, save.Drafts);
        Property(json, "modelState", save.ModelState);
        Property(json, "inkState", save.InkState);
        Property(json, "sessionState", save.SessionState);
        Property(json, "fingerprint", save.Fingerprint);
        json.Flush();
        return text.ToString() + ",\n";
    }

    private static void Branches(JsonTextWriter json, GameLog log)
    {
        Property(json, "branch", log.Current);
        Property(json, "position", log.Position);
        json.WritePropertyName("branches");
        json.WriteStartArray();
        foreach (var branch in log.Branches)
        {
            json.WriteStartObject();
            Property(json, "id", branch.Id);
            Property(json, "parent", branch.Parent);
            Property(json, "from", branch.From);
            Property(json, "name", branch.Name);
            json.WritePropertyName("records");
            json.WriteStartArray();
            foreach (var record in branch.Records)
            {
                OnOneLine(json, () => Record(json, record));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Drafts(JsonTextWriter json, DraftBook book)
    {
        Property(json, "draft", book.Current);
        json.WritePropertyName("drafts");
        json.WriteStartArray();
        foreach (var draft in book.Drafts)
        {
            OnOneLine(json, () =>
            {
                Property(json, "name", draft.Name);
                Property(json, "package", FreePackage.IdOf(draft.Levels));
            });
        }

        json.WriteEndArray();
    }

    private static void Record(JsonTextWriter json, LogRecord record)
    {
        switch (record)
        {
            case LogRecord.Entered entered:
                Property(json, "kind", "entered");
                Property(json, "scene", entered.Scene);
                break;
            case LogRecord.Continued:
                Property(json, "kind", "continued");
                break;
            case LogRecord.Chose chose:
                Property(json, "kind", "chose");
                Property(json, "choice", chose.Choice);
                Property(json, "text", chose.TextHash);
                break;
            case LogRecord.Decided decided:
                Decided(json, decided.Decision);
                Property(json, "byStory", decided.ByStory ? true : null);
                break;
            default:
                throw new System.Diagnostics.UnreachableException($"no format for {record}");
        }
    }

    private static void Decided(JsonTextWriter json, Decision decision)
    {
        switch (decision)
        {
            case Decision.Answered answered:
                Property(json, "kind", "answered");
                Property(json, "card", answered.Card);
                Property(json, "option", answered.Option);
                break;
            case Decision.Offered offered:
                Property(json, "kind", "offered");
                Property(json, "package", offered.Package);
                break;
            case Decision.Courted courted:
                Property(json, "kind", "courted");
                Property(json, "party", Meters.PartyIds[(int)courted.Party]);
                Property(json, "ask", courted.Ask);
                Property(json, "purse", courted.Purse == Purse.Window ? "window" : "standing");
                Property(json, "draft", courted.Draft);
                break;
            case Decision.Pledged pledged:
                Property(json, "kind", "pledged");
                Property(json, "pledge", pledged.Pledge);
                break;
            case Decision.Accepted accepted:
                Property(json, "kind", "accepted");
                Property(json, "package", accepted.Package);
                break;
            case Decision.Refused refused:
                Property(json, "kind", "refused");
                Property(json, "package", refused.Package);
                break;
            case Decision.Tabled tabled:
                Property(json, "kind", "tabled");
                Property(json, "package", tabled.Package);
                break;
            case Decision.WalkedOut:
                Property(json, "kind", "walkedOut");
                break;
            case Decision.EndedTurn:
                Property(json, "kind", "endedTurn");
                break;
            default:
                throw new System.Diagnostics.UnreachableException($"no format for {decision}");
        }
    }

    /// <summary>A property; none where there is nothing to say.</summary>
    private static void Property(JsonTextWriter json, string name, object? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            json.WriteValue(value);
        }
    }

    private static void OnOneLine(JsonTextWriter json, Action content)
    {
        json.WriteStartObject();
        json.Formatting = Formatting.None;
        content();
        json.WriteEndObject();
        json.Formatting = Formatting.Indented;
    }

    private static string Word<T>(T value)
        where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];
}

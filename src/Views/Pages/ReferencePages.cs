using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Narrative.Words;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Pages;

/// <summary>What one can look up: the dossier as public at the date, the options' advisers.</summary>
public static class ReferencePages
{
    private const int MostEntries = 8;

    /// <summary>The dossier: without a word what it holds, with one the entries that name it; later facts are shut.</summary>
    public static ImmutableArray<Paragraph> Dossier(StoryPack pack, Play play, string words)
    {
        var today = GameDate.LastDay(play);
        var open = PublicEntries(pack, play).ToList();
        if (words.Length == 0)
        {
            return [new Paragraph(Role.Title, $"The dossier. {open.Count} entries, as public by {today:d MMMM yyyy}; {pack.Words.Sources.Count - open.Count} open later."), new Paragraph(Role.Note, "Name a key or a word: dossier yongbyon, dossier T51.")];
        }

        var exact = open.Where(entry => entry.Key.Equals(words, StringComparison.OrdinalIgnoreCase)).ToList();
        var found = exact.Count > 0 ? exact : open.Where(entry => Names(entry, words)).ToList();
        if (found.Count == 0)
        {
            return [new Paragraph(Role.Note, $"No entry for \"{words}\" that was public by {today:d MMMM yyyy}. Nearest: {Nearest(open, words)}.")];
        }

        return
        [
            new Paragraph(Role.Title, $"The dossier, {words}. {(found.Count == 1 ? "1 entry" : $"{found.Count} entries")}."),
            .. found.Take(MostEntries).Select(entry => new Paragraph(Role.Document, Entry(entry))),
            .. found.Count > MostEntries ? [new Paragraph(Role.Note, $"{found.Count - MostEntries} more; add a word to narrow it.")] : Array.Empty<Paragraph>(),
        ];
    }

    /// <summary>Every entry that was public by the last day of the present turn, by key.</summary>
    public static IEnumerable<SourceEntry> PublicEntries(StoryPack pack, Play play)
    {
        var today = GameDate.LastDay(play);
        return pack.Words.Sources.Values.Where(entry => entry.PublicFrom is null || entry.PublicFrom <= today).OrderBy(entry => entry.Key, StringComparer.Ordinal);
    }

    /// <summary>An adviser about one option.</summary>
    public static ImmutableArray<Paragraph> Advice(StoryPack pack, Play play, StopOption option)
    {
        var page = ImmutableArray.CreateBuilder<Paragraph>();
        page.Add(option.Advice is { } advice ? new Paragraph(Role.Document, $"{advice.By}: {advice.Text}") : new Paragraph(Role.Note, "They have said what they think."));
        if (Forecast(pack, play, option) is { Length: > 0 } forecast)
        {
            page.Add(new Paragraph(Role.Note, forecast));
        }

        return page.ToImmutable();
    }

    /// <summary>Which meters an option may move, and how much; empty where it moves none that is known.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="play">The game in which it is asked.</param>
    /// <param name="option">The option.</param>
    /// <param name="direction">Says up or down too.</param>
    public static string Forecast(StoryPack pack, Play play, StopOption option, bool direction = false)
    {
        return option.Card is { } card && option.Key is { } key && pack.Scenario.CardOf(card) is { } asked && asked.OptionOf(key) is { } found ? Forecast(pack, play, asked, found, direction) : "";
    }

    /// <summary>Which meters an option may move, and how much; a direction only where it is asked for, since the others may turn it.</summary>
    private static string Forecast(StoryPack pack, Play play, Card card, CardOption option, bool direction)
    {
        var groups = option.Effects.Where(effect => effect.Steps != 0).GroupBy(effect => ForecastSize.Of(pack, play, card, option, effect)).OrderByDescending(group => group.Key)
            .Select(group => $"{ForecastSize.Word(group.Key)} {string.Join(", ", group.Select(effect => CodeName(pack, effect.Code, card.Seat) + (!direction ? "" : effect.Steps > 0 ? " up" : " down")))}");
        var text = string.Join("; ", groups);
        return text.Length == 0 ? "" : $"May move {text}.";
    }

    /// <summary>What a code moves; the leader whose standing it is has a name.</summary>
    private static string CodeName(StoryPack pack, string effect, Seat seat)
    {
        return pack.Scenario.Data.Codes.First(code => code.Code == effect).Name.Replace("of the deciding leader", $"of {SeatTable.Name(seat)}", StringComparison.Ordinal);
    }

    private static bool Names(SourceEntry entry, string words)
    {
        return words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => entry.Title.Contains(word, StringComparison.OrdinalIgnoreCase) || entry.Text.Contains(word, StringComparison.OrdinalIgnoreCase) || entry.Where.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static string Entry(SourceEntry entry)
    {
        var confidence = entry.Confidence switch
        {
            "H" => " Confidence high.",
            "M" => " Confidence medium.",
            "L" => " Confidence low.",
            "V" => " Unverified.",
            _ => "",
        };
        var rests = entry.RestsOn.IsEmpty ? "" : $" Rests on {string.Join(", ", entry.RestsOn)}.";
        var title = entry.Title.Length > 0 && !entry.Text.StartsWith(entry.Title, StringComparison.Ordinal) ? $" {Say.Stop(entry.Title)}" : "";
        return $"{entry.Key}.{title} {Say.Stop(entry.Text)}{(entry.Where.Length > 0 ? " " + Say.Stop(entry.Where) : "")}{confidence}{rests}";
    }

    private static string Nearest(List<SourceEntry> entries, string words) => entries.MinBy(entry => Distance(entry.Key.ToUpperInvariant(), words.ToUpperInvariant()))?.Key ?? "none";

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var next = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], next);
            }
        }

        return row[^1];
    }
}

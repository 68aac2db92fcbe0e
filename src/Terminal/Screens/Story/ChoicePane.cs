using System.Collections.Immutable;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Views.Pages;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Terminal.Screens.Story;

/// <summary>One line of the pane below the story.</summary>
/// <param name="Number">The digit, or null for a closed one and for going on.</param>
/// <param name="Text">Its words.</param>
/// <param name="Closed">Why it cannot be taken, as a sentence; null where it can.</param>
/// <param name="Grave">Its digit only selects.</param>
/// <param name="Forecast">What it may move, or empty.</param>
internal sealed record ChoiceLine(int? Number, string Text, string? Closed, bool Grave, string Forecast);

/// <summary>What can be chosen, and the rule over it.</summary>
/// <param name="Title">What is decided.</param>
/// <param name="Lines">The choices.</param>
internal sealed record ChoicePane(string Title, ImmutableArray<ChoiceLine> Lines)
{
    private const int TextColumn = 5;

    /// <summary>The pane of a moment.</summary>
    public static ChoicePane Of(GameTable table, ScreenSettings settings)
    {
        var moment = table.Now;
        if (moment.Stop is Stop.Ended)
        {
            return new ChoicePane("the game is over", Endings(table));
        }

        if (moment.TextWaits)
        {
            return new ChoicePane("the text goes on", [new ChoiceLine(null, "Space goes on.", null, false, "")]);
        }

        var question = StoryPages.Question(table.Pack, moment);
        return new ChoicePane(Decided(question[0].Text), [.. moment.Options.Select((option, place) => Line(table, option, question[place + 1], settings))]);
    }

    /// <summary>What can be done after an ending, in the order of its digits.</summary>
    private static ImmutableArray<ChoiceLine> Endings(GameTable table)
    {
        var others = Enum.GetValues<Model.Seat>().Where(seat => seat != table.Seat);
        return
        [
            new ChoiceLine(1, "This game again from its beginning.", null, false, ""),
            .. others.Select((seat, place) => new ChoiceLine(place + 2, $"The same game from {seat.ToString().ToUpperInvariant()}'S SEAT.", null, false, "")),
        ];
    }

    /// <summary>The rows of all choices, and the row at which each begins; what the highlighted one may move stands under it.</summary>
    public (ImmutableArray<Row> Rows, ImmutableArray<int> Starts) Set(int width, int selected, bool withForecast = false)
    {
        var rows = ImmutableArray.CreateBuilder<Row>();
        var starts = ImmutableArray.CreateBuilder<int>();
        for (var place = 0; place < Lines.Length; place++)
        {
            starts.Add(rows.Count);
            rows.AddRange(Set(Lines[place], place, width, place == selected));
            rows.AddRange(withForecast && place == selected ? ForecastOf(Lines[place], width) : []);
        }

        return (rows.ToImmutable(), starts.ToImmutable());
    }

    /// <summary>Rows to keep for a forecast, whichever choice is highlighted: moving the highlight moves nothing else.</summary>
    public int ForecastRows(int width) => Lines.Max(line => ForecastOf(line, width).Length);

    private static ImmutableArray<Row> ForecastOf(ChoiceLine line, int width) => line.Forecast.Length == 0 ? [] : [.. Setting.Text(line.Forecast, width - TextColumn - 2, Tone.Quiet).Select(row => row.Indent(TextColumn))];

    private static ChoiceLine Line(GameTable table, StopOption option, Paragraph paragraph, ScreenSettings settings)
    {
        var text = paragraph.Text[(paragraph.Text.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        var forecast = settings.Forecast == Screens.Forecast.None || option.Closed is not null ? "" : ReferencePages.Forecast(table.Pack, table.Now.Play, option, settings.Forecast == Screens.Forecast.SizeAndDirection);
        return new ChoiceLine(option.Number, text, option.Closed, option.Grave, forecast);
    }

    private static IEnumerable<Row> Set(ChoiceLine line, int place, int width, bool isSelected)
    {
        var sign = line.Number is { } number ? $"{number}" : line.Closed is null ? " " : "-";
        var tone = line.Closed is not null ? Tone.Closed : line.Grave ? Tone.Danger : Tone.Text;
        var lead = $" {(isSelected ? ">" : " ")} {sign} ";
        var text = line.Closed is null ? line.Text : $"closed: {line.Text}";
        var rows = Setting.Text(text, width - TextColumn - 1, tone).Select((row, at) => new Row([new Span(at == 0 ? lead : new string(' ', TextColumn), at == 0 ? Tone.Heading : tone), .. row.Spans]).Doing($"take {place}"));
        return isSelected ? rows.Select(row => row.Fit(width).Focused()) : rows;
    }

    /// <summary>What is decided, without the count of options, which the status bar says.</summary>
    private static string Decided(string title)
    {
        var count = title.LastIndexOf(". ", StringComparison.Ordinal);
        return count < 0 ? "choose" : char.ToLowerInvariant(title[0]) + title[1..count].Replace("ecision: ", "ecide: ", StringComparison.Ordinal);
    }
}

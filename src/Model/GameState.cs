using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BrighterFuture.Model.Rules;

namespace BrighterFuture.Model;

/// <summary>One moment of a game: 236 meters, the generator, and every answer given so far. Nothing in it changes.</summary>
public sealed class GameState
{
    private const char Between = ';';
    private readonly Scenario _scenario;
    private readonly int[] _meters;
    private readonly byte[] _answers;

    internal GameState(Scenario scenario, int[] meters, byte[] answers, ulong seed, ulong generator)
    {
        _scenario = scenario;
        _meters = meters;
        _answers = answers;
        Seed = seed;
        Generator = generator;
    }

    /// <summary>Seed of the game.</summary>
    public ulong Seed { get; }

    /// <summary>State of the one generator.</summary>
    public ulong Generator { get; }

    /// <summary>Turn of the talks, from 0; goes on counting half-years after a signature.</summary>
    public int Turn => _meters[Meters.Turn];

    /// <summary>Talks, road or over.</summary>
    public Phase Phase => (Phase)_meters[Meters.Phase];

    /// <summary>Half-year of the road; 0 is the first half of 2019.</summary>
    public int Half => _meters[Meters.Half];

    /// <summary>Number of the ending, 0 while the game goes on.</summary>
    public int Ending => _meters[Meters.Ending];

    /// <summary>SHA-256 in hex of the state's text, answers included.</summary>
    public string Fingerprint => Sha256(ToText());

    /// <summary>Stored value of a meter (hundredths where its scale is 100).</summary>
    public int this[int meter] => _meters[meter];

    /// <summary>The answer given to a card in a turn (from 0): an option's key; null where it was left or not asked.</summary>
    public string? AnswerIn(Scenario scenario, string card, int turn)
    {
        var place = scenario.PlaceOf(card);
        var answer = _answers[scenario.AnswerPlace(place, turn)];
        return answer >= AnswerRules.First ? scenario.Cards[place].Options[answer - AnswerRules.First].Key : null;
    }

    /// <summary>Whether an option of a card was the answer in any turn so far.</summary>
    public bool Said(Scenario scenario, string card, string option) =>
        Enumerable.Range(0, scenario.Calendar.Turns.Length).Any(turn => AnswerIn(scenario, card, turn) == option);

    /// <summary>A meter in whole units, rounded half up: what ink and the screens see. Growth -4.10 reads -4.</summary>
    public int Reading(Scenario scenario, int meter)
    {
        var scale = scenario.Meters[meter].Scale;
        return scale == 1 ? _meters[meter] : FloorDivide(_meters[meter] + (scale / 2), scale);
    }

    /// <summary>The state as one line of text, for saves: the meters, then each answer as <c>DT01.0=a</c> or <c>=-</c> where it was left, then the road, then what court remembers if it does.</summary>
    public string ToText() => $"{MetersText}{Between}{string.Join(',', AnswerTexts())}{Between}{string.Join(',', RoadAnswers.ToArray())}{CourtText()}";

    /// <summary>Reads what <see cref="ToText"/> wrote; null if it is not such a text. Answers to cards that no longer exist are dropped.</summary>
    public static GameState? Parse(Scenario scenario, string text)
    {
        var parts = text.Split(Between);
        var numbers = parts[0].Split(',');
        if (parts.Length is not (3 or 4) || numbers.Length != Meters.Count
            || !ulong.TryParse(numbers[Meters.Seed], NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            || !ulong.TryParse(numbers[Meters.Rng], NumberStyles.None, CultureInfo.InvariantCulture, out var generator))
        {
            return null;
        }

        var meters = new int[Meters.Count];
        for (var meter = 0; meter < meters.Length; meter++)
        {
            var silent = meter is Meters.Seed or Meters.Rng;
            if (!silent && !int.TryParse(numbers[meter], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out meters[meter]))
            {
                return null;
            }
        }

        var answers = new byte[scenario.AnswerCount];
        return ReadAnswers(scenario, parts[1], answers) && ReadRoad(scenario, parts[2], answers) && (parts.Length == 3 || ReadCourt(scenario, parts[3], answers))
            ? new GameState(scenario, meters, answers, seed, generator)
            : null;
    }

    /// <summary>The meters alone as decimal integers joined by commas: the text whose hash the reference prints.</summary>
    internal string MetersText
    {
        get
        {
            var text = new StringBuilder();
            for (var meter = 0; meter < _meters.Length; meter++)
            {
                _ = meter == 0 ? text : text.Append(',');
                _ = meter switch
                {
                    Meters.Seed => text.Append(Seed),
                    Meters.Rng => text.Append(Generator),
                    _ => text.Append(_meters[meter]),
                };
            }

            return text.ToString();
        }
    }

    internal ReadOnlySpan<byte> RoadAnswers => _answers.AsSpan(_scenario.RoadAnswerPlace, RoadDesk.Questions.Length);

    internal ReadOnlySpan<int> Stored => _meters;

    /// <summary>What an ask, an act or a spoiler remembers.</summary>
    internal byte CourtByte(int place) => _answers[_scenario.CourtPlace + place];

    internal static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    internal void CopyTo(int[] meters, byte[] answers)
    {
        _meters.AsSpan().CopyTo(meters);
        CopyTo(answers);
    }

    internal void CopyTo(byte[] answers) => _answers.AsSpan().CopyTo(answers);

    private IEnumerable<string> AnswerTexts()
    {
        foreach (var card in _scenario.Cards)
        {
            for (var turn = 0; turn < _scenario.Calendar.Turns.Length; turn++)
            {
                var answer = _answers[_scenario.AnswerPlace(card.Place, turn)];
                if (answer != AnswerRules.Open)
                {
                    yield return $"{card.Id}.{turn}={(answer == AnswerRules.Left ? "-" : card.Options[answer - AnswerRules.First].Key)}";
                }
            }
        }
    }

    /// <summary>What court remembers, by name; nothing where it remembers nothing, so that games without a visit are written as they always were.</summary>
    private string CourtText()
    {
        var known = _scenario.Court.Names.Select((name, place) => (Name: name, Value: CourtByte(place))).Where(row => row.Value != 0).Select(row => $"{row.Name}={row.Value}").ToList();
        return known.Count == 0 ? "" : Between + string.Join(',', known);
    }

    private static bool ReadCourt(Scenario scenario, string text, byte[] answers)
    {
        var names = scenario.Court.Names.ToList();
        foreach (var item in text.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = item.Split('=');
            if (parts.Length != 2 || !byte.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            {
                return false;
            }

            if (names.IndexOf(parts[0]) is >= 0 and var place)
            {
                answers[scenario.CourtPlace + place] = value;
            }
        }

        return true;
    }

    private static bool ReadAnswers(Scenario scenario, string text, byte[] answers)
    {
        foreach (var item in text.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var (dot, equals) = (item.IndexOf('.', StringComparison.Ordinal), item.IndexOf('=', StringComparison.Ordinal));
            if (dot < 0 || equals < dot || !int.TryParse(item[(dot + 1)..equals], NumberStyles.None, CultureInfo.InvariantCulture, out var turn))
            {
                return false;
            }

            if (turn < scenario.Calendar.Turns.Length && scenario.CardOf(item[..dot]) is { } card)
            {
                answers[scenario.AnswerPlace(card.Place, turn)] = AnswerByte(card, item[(equals + 1)..]);
            }
        }

        return true;
    }

    private static bool ReadRoad(Scenario scenario, string text, byte[] answers)
    {
        var items = text.Split(',');
        for (var i = 0; i < items.Length; i++)
        {
            var place = scenario.RoadAnswerPlace + i;
            if (place >= scenario.CourtPlace || !byte.TryParse(items[i], NumberStyles.None, CultureInfo.InvariantCulture, out answers[place]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same moment with other dice ahead.</summary>
    internal GameState With(ulong generator) => new(_scenario, _meters, _answers, Seed, generator);

    internal static byte AnswerByte(Card card, string? option)
    {
        for (var i = 0; i < card.Options.Length; i++)
        {
            if (card.Options[i].Key == option)
            {
                return (byte)(AnswerRules.First + i);
            }
        }

        return AnswerRules.Left;
    }

    private static int FloorDivide(int value, int by) => (value / by) - (value % by < 0 ? 1 : 0);
}

/// <summary>Where a game stands.</summary>
public enum Phase
{
    /// <summary>November 2018 to November 2020, nothing main signed.</summary>
    Talks,

    /// <summary>Half-years after a signature.</summary>
    Road,

    /// <summary>An ending was reached.</summary>
    Over,
}

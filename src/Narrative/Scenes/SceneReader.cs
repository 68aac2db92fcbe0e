using System.Collections.Immutable;
using System.Globalization;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Ink;

namespace BrighterFuture.Narrative.Scenes;

/// <summary>Reads one knot's tags as a scene.</summary>
internal sealed class SceneReader
{
    private readonly InkKnot _knot;
    private readonly InkPack _pack;
    private readonly List<InkProblem> _problems;

    private SceneReader(InkKnot knot, InkPack pack, List<InkProblem> problems)
    {
        _knot = knot;
        _pack = pack;
        _problems = problems;
    }

    public static bool IsScene(InkKnot knot) => knot.Tags.Any(tag => SceneTags.NameOf(tag) is SceneTags.Scene or SceneTags.Storylet);

    public static Scene Read(InkKnot knot, InkPack pack, SceneVocabulary vocabulary, List<InkProblem> problems) =>
        new SceneReader(knot, pack, problems).Read(vocabulary);

    private Scene Read(SceneVocabulary vocabulary)
    {
        if (_knot.Parameters > 0 || _knot.IsFunction)
        {
            Say(InkSeverity.Error, "A scene is entered by its name alone: it is no function and has no parameters.");
        }

        if (Has(SceneTags.Scene) && Has(SceneTags.Storylet))
        {
            Say(InkSeverity.Error, "A knot is # scene or # storylet, not both.");
        }

        var (seat, cards) = (ReadSeat(), CardsOf());
        foreach (var card in cards.Where(card => seat is not null && vocabulary.Cards.TryGetValue(card, out var found)
            && found.Seat is not null && found.Seat != seat))
        {
            Say(InkSeverity.Error, $"It is {seat}'s scene and asks {card}, which only {vocabulary.Cards[card].Seat} can answer.");
        }

        return new Scene(
            _knot.Name, Has(SceneTags.Storylet), seat, ReadWhen(vocabulary), ReadWeight(), Has("once"), ValueOf("date") ?? "",
            ValueOf("place") ?? "",
            Has("sensitive"), cards, _knot.Source);
    }

    private bool Has(string name) => _knot.Tags.Any(tag => SceneTags.NameOf(tag) == name);

    private string? ValueOf(string name) => _knot.Tags.Select(tag => SceneTags.Value(tag, name)).FirstOrDefault(value => value is not null);

    private Seat? ReadSeat()
    {
        if (!Has("seat"))
        {
            return null;
        }

        var value = ValueOf("seat") ?? "";
        var names = Enum.GetValues<Seat>().ToDictionary(seat => seat.ToString().ToLowerInvariant(), StringComparer.Ordinal);
        if (names.TryGetValue(value, out var found))
        {
            return found;
        }

        Say(InkSeverity.Error, $"There is no seat '{value}'; there are {string.Join(", ", names.Keys)}.{Nearest.Hint(value, names.Keys)}");
        return null;
    }

    private Condition ReadWhen(SceneVocabulary vocabulary)
    {
        if (!Has("when"))
        {
            return Condition.Always;
        }

        var condition = Condition.Parse(ValueOf("when") ?? "", out var error);
        foreach (var fault in condition is null ? [error!] : vocabulary.Unknown(condition, _pack))
        {
            Say(InkSeverity.Error, $"# when, column {fault.Column}: {fault.Text}", TagPlace("when"));
        }

        // A scene whose condition cannot be read never plays, rather than always.
        return condition ?? Condition.Parse("false", out _)!;
    }

    private int ReadWeight()
    {
        var value = ValueOf("weight");
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var weight) && weight is >= 1 and <= 1000)
        {
            return weight;
        }

        if (Has("weight"))
        {
            Say(InkSeverity.Error, $"# weight is a whole number from 1 to 1000, not '{value}'.", TagPlace("weight"));
        }

        return 1;
    }

    /// <summary>What it decides itself, or by a function, tunnel or divert that is no scene of its own.</summary>
    private ImmutableArray<string> CardsOf()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<InkKnot>([_knot]);
        while (waiting.TryDequeue(out var knot))
        {
            if (reached.Add(knot.Name))
            {
                knot.Targets.Select(name => _pack.Knots[name]).Where(target => !IsScene(target)).ToList().ForEach(waiting.Enqueue);
            }
        }

        return [.. _pack.Decides.Where(decide => reached.Contains(decide.Knot) && decide.Decision.Length > 0)
            .Select(decide => decide.Decision).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private InkSource TagPlace(string name) => _pack.Items
        .Where(item => item.Kind == InkItemKind.Tag && item.Path.StartsWith($"{_knot.Name}.", StringComparison.Ordinal)
            && SceneTags.NameOf(item.Text) == name)
        .Select(item => item.Source).FirstOrDefault(_knot.Source);

    private void Say(InkSeverity severity, string text, InkSource? place = null)
    {
        var (file, line) = place ?? _knot.Source;
        _problems.Add(new InkProblem(severity, file, line, $"{_knot.Name}: {text}"));
    }
}

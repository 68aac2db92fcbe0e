using System.Collections.Concurrent;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Testing;
using BrighterFuture.Views.Pages;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Stories.Tests;

/// <summary>Reads one game as a strict reader would: notes what may not be there, and how much there was.</summary>
internal sealed class GameReader(Seat seat, int game, ConcurrentBag<string> faults)
{
    private const int MostWordsOfABeat = 120;
    private const int MostWordsOfAParagraph = 75;

    private readonly HashSet<string> _askedInScenes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _askedInMemos = new(StringComparer.Ordinal);
    private int _turn;

    /// <summary>Words of prose, memos and news.</summary>
    public int Words { get; private set; }

    /// <summary>Words by what they are.</summary>
    public Dictionary<Role, int> ByRole { get; } = [];

    /// <summary>Scenes entered.</summary>
    public HashSet<string> Scenes { get; } = new(StringComparer.Ordinal);

    public void See(Moment moment)
    {
        var page = StoryPages.Of(Shipped.Pack, moment, seat);
        if (moment.Stop is Stop.SceneBeat scene)
        {
            Scenes.Add(scene.Scene.Knot);
            CheckLengths(scene.Scene.Knot, page);
        }

        CheckText(moment, page);
        CheckAskedOnce(moment);
        Count(page);
    }

    private void CheckText(Moment moment, IReadOnlyList<Paragraph> page)
    {
        foreach (var problem in moment.Problems)
        {
            Fault($"{problem.Place}: {problem.Text}");
        }

        foreach (var paragraph in page.Where(paragraph => IsFaulty(paragraph.Text)))
        {
            Fault($"{moment.Stop.GetType().Name}: \"{paragraph.Text}\"");
        }

        if (page.All(paragraph => paragraph.Role == Role.Heading))
        {
            Fault($"an empty page at {moment.Stop}");
        }
    }

    private void CheckLengths(string knot, IReadOnlyList<Paragraph> page)
    {
        var prose = page.Where(paragraph => paragraph.Role == Role.Prose).ToList();
        if (prose.Sum(paragraph => WordsOf(paragraph.Text)) is > MostWordsOfABeat and var beat)
        {
            Fault($"{knot}: a beat of {beat} words: \"{prose[0].Text[..Math.Min(60, prose[0].Text.Length)]}\"");
        }

        foreach (var paragraph in prose.Where(paragraph => WordsOf(paragraph.Text) > MostWordsOfAParagraph))
        {
            Fault($"{knot}: a paragraph of {WordsOf(paragraph.Text)} words: \"{paragraph.Text[..60]}\"");
        }
    }

    /// <summary>A card that a scene asked does not come as a memo in the same turn.</summary>
    private void CheckAskedOnce(Moment moment)
    {
        if (moment.Play.Past.Length != _turn)
        {
            _turn = moment.Play.Past.Length;
            _askedInScenes.Clear();
            _askedInMemos.Clear();
        }

        if (moment.Stop is Stop.CardMemo memo)
        {
            _askedInMemos.Add(memo.Card.Id);
        }
        else if (moment.Stop is Stop.SceneBeat)
        {
            _askedInScenes.UnionWith(moment.Options.Select(option => option.Card).OfType<string>());
        }

        foreach (var card in _askedInScenes.Intersect(_askedInMemos))
        {
            Fault($"turn {_turn + 1}: {card} is asked by a scene and by a memo");
        }
    }

    private void Count(IReadOnlyList<Paragraph> page)
    {
        foreach (var paragraph in page)
        {
            ByRole[paragraph.Role] = ByRole.GetValueOrDefault(paragraph.Role) + WordsOf(paragraph.Text);
        }

        Words += page.Where(paragraph => paragraph.Role is Role.Prose or Role.Document or Role.News).Sum(paragraph => WordsOf(paragraph.Text));
    }

    private void Fault(string text) => faults.Add($"{seat} game {game}: {text}");

    private static int WordsOf(string text) => text.Split(' ').Length;

    private static bool IsFaulty(string text) => text.Length == 0 || text.Contains("TODO", StringComparison.Ordinal) || text.Contains('{', StringComparison.Ordinal)
        || text.Contains("->", StringComparison.Ordinal) || text.Contains("  ", StringComparison.Ordinal) || text.Contains("..", StringComparison.Ordinal) || text.StartsWith('~');
}

using System.Globalization;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Drafts;
using BrighterFuture.Views.Drafts;
using BrighterFuture.Views.Pages;

namespace BrighterFuture.Terminal.Plain;

/// <summary>The Blueprint panel line by line.</summary>
internal sealed class PlainDrafts(PlainGame game, PlainConsole console, Action keep)
{
    private readonly DraftBoard _board = new(game.Session);

    private GameSession Session => game.Session;

    /// <summary>The draft, what the six say to it, and the paper that exists.</summary>
    public void Blueprint() => console.Say([.. DraftPages.Whole(Session.Pack, Session.Now, _board.Title, _board.ReadWhole()), .. PackagePages.Blueprint(Session.Pack, Session.Now)]);

    /// <summary>Shows or sets a clause: <c>SEQ</c>, <c>SEQ 3</c>, <c>undo</c>, <c>redo</c>.</summary>
    public void Clause(string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        switch (parts)
        {
            case ["undo"]:
                Changed(_board.Undo());
                break;
            case ["redo"]:
                Changed(_board.Redo());
                break;
            case [var issue] when Issue(issue) is >= 0 and var place:
                console.Say(ClauseWords.Page(_board.ReadWhole(), place));
                break;
            case [var issue, var level] when Issue(issue) is >= 0 and var place:
                Set(place, level);
                break;
            default:
                console.Note($"Name a clause and a level: :clause SEQ 3. The clauses are {Views.Text.Say.List([.. Session.Pack.Scenario.Data.Issues.Select(known => known.Id)])}. Nothing has changed.");
                break;
        }
    }

    /// <summary>Lists the drafts, opens one or begins one.</summary>
    public void Draft(string words)
    {
        if (words.Length == 0)
        {
            console.Say(DraftPages.List(_board.Book, DraftSources.Of(Session.Pack, Session.Now.Play, Session.Seat)));
            return;
        }

        Changed(words == "drop" ? _board.Drop() : _board.Open(words));
    }

    public void Name(string words) => Say(_board.Name(words));

    public void Apply() => Changed(_board.Apply());

    public void Propose()
    {
        var before = Session.Now;
        Say(_board.Put());
        if (!ReferenceEquals(before, Session.Now))
        {
            keep();
            game.ShowStop();
        }
    }

    private int Issue(string id) => Session.Pack.Scenario.Data.Issues.ToList().FindIndex(issue => issue.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    private void Set(int issue, string typed)
    {
        var most = IssueIndex.LevelCounts[issue];
        if (!int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var level) || level < 1 || level > most)
        {
            console.Note($"{Session.Pack.Scenario.Data.Issues[issue].Id} has levels 1 to {most}. Nothing has changed.");
            return;
        }

        if (_board.Set(issue, level - 1) is { } closed)
        {
            console.Note($"{closed} Nothing has changed.");
            return;
        }

        Changed(ClauseWords.Line(Session.Pack.Scenario, issue, level - 1));
    }

    private void Changed(string sentence)
    {
        var isChanged = _board.IsUnkept;
        Say(sentence);
        if (isChanged)
        {
            console.Say(PackageSheet.Of(_board.ReadWhole()));
        }
    }

    private void Say(string sentence)
    {
        if (_board.IsUnkept)
        {
            _board.IsUnkept = false;
            keep();
        }

        console.Note(sentence);
    }
}

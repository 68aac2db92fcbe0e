using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Narrative.Drafts;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Drafts;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Pages;

namespace BrighterFuture.Terminal.Drafts;

/// <summary>
/// The draft that lies open, worked on: what screens and plain mode do to it, and the sentences they say of it. A draft is judged at once; the zone is
/// counted beside the game, once for each state of the numbers it hangs on, so that no key waits for it.
/// </summary>
internal sealed class DraftBoard(GameSession session)
{
    private const string Nothing = "Nothing has changed.";
    private string _numbers = "";
    private PackageModel? _model;
    private Task<Zone>? _zone;
    private DraftReading? _reading;

    public DraftBook Book => session.Drafts.Book;

    /// <summary>The open draft; as things stand today where there is none.</summary>
    public ImmutableArray<int> Levels => Book.Now?.Levels ?? session.Pack.Scenario.Data.StatusQuo;

    /// <summary>It was changed since it was kept.</summary>
    public bool IsUnkept { get; set; }

    /// <summary>The zone is still being counted.</summary>
    public bool IsCounting => _zone is { IsCompleted: false };

    /// <summary>The open draft as it reads now; its zone is there once it is counted.</summary>
    public DraftReading Read()
    {
        Refresh();
        if (_reading is null || !ReferenceEquals(_reading.Play, session.Now.Play) || !_reading.Levels.AsSpan().SequenceEqual(Levels.AsSpan()) || (_reading.Zone is null && !IsCounting))
        {
            var reading = DraftReading.Of(session.Now.Play, session.Seat, Levels, _model!);
            _reading = _zone is { IsCompletedSuccessfully: true } counted ? reading.With(counted.Result) : reading;
        }

        return _reading;
    }

    /// <summary>The same, with the zone counted.</summary>
    public DraftReading ReadWhole()
    {
        Refresh();
        Settle();
        return Read();
    }

    /// <summary>Another package at this moment, as the seat reads it; its zone is not asked for.</summary>
    public DraftReading ReadOther(ImmutableArray<int> levels)
    {
        Refresh();
        return DraftReading.Of(session.Now.Play, session.Seat, levels, _model!);
    }

    /// <summary>Waits for a count that is under way.</summary>
    public void Settle() => _zone?.Wait();

    /// <summary><c>Draft "Jan 2019": 13 clauses differ from today.</c></summary>
    public string Title => Book.Now is { } draft
        ? $"Draft \"{draft.Name}\": {Views.Text.Say.Count(Changes, "clause")} of {draft.Levels.Length} changed from today."
        : "No draft yet: this is how things stand in autumn 2018.";

    /// <summary><c>draft "Jan 2019", 13 of 14 changed</c>: for a heading.</summary>
    public string ShortTitle => Book.Now is { } draft ? $"draft \"{draft.Name}\", {Changes} of {draft.Levels.Length} changed" : "no draft yet: as things stand";

    private int Changes => Levels.Zip(session.Pack.Scenario.Data.StatusQuo).Count(pair => pair.First != pair.Second);

    /// <summary>Sets a clause; a sentence where its level is closed.</summary>
    public string? Set(int issue, int level)
    {
        if (ClauseWords.WhyClosed(session.Pack.Scenario, Levels, issue, level) is { } closed)
        {
            return closed;
        }

        Write(Book.Write(Levels.SetItem(issue, level), GameDate.Label(session.Now.Play)));
        return null;
    }

    /// <summary>One level up or down, over closed ones; a sentence where none is open that way.</summary>
    public string? Step(int issue, int step)
    {
        var levels = session.Pack.Scenario.Data.Issues[issue].Levels.Length;
        string? closed = null;
        for (var level = Levels[issue] + step; level >= 0 && level < levels; level += step)
        {
            if (Set(issue, level) is not { } reason)
            {
                return null;
            }

            closed ??= reason;
        }

        return closed ?? $"{session.Pack.Scenario.Data.Issues[issue].Id} has {levels} levels, and this is the {(step > 0 ? "last" : "first")}.";
    }

    /// <summary>Opens one of the drafts by name or number, or begins one from a package; a sentence.</summary>
    public string Open(string words)
    {
        if (Book.Find(words) is >= 0 and var place)
        {
            Write(Book.Turn(place));
            return Title;
        }

        if (DraftSources.Find(session.Pack, session.Now.Play, session.Seat, words) is not { } source)
        {
            return $"There is no draft and no package \"{words}\". {Nothing}";
        }

        if (Book.IsFull)
        {
            return $"A game keeps {DraftBook.Most} drafts. Throw one away first. {Nothing}";
        }

        Write(Book.Add(source.Id == DraftSources.Today ? GameDate.Label(session.Now.Play) : $"from {source.Id}", source.Levels));
        return Title;
    }

    /// <summary>Gives the open draft a name; a sentence.</summary>
    public string Name(string name)
    {
        if (name.Length == 0)
        {
            return $"A draft needs a name. {Nothing}";
        }

        Write(Book.Now is null ? Book.Add(name, Levels) : Book.Rename(name));
        return $"This draft is called \"{Book.Now!.Name}\".";
    }

    /// <summary>Throws the open draft away; a sentence.</summary>
    public string Drop()
    {
        if (Book.Now is not { } draft)
        {
            return $"There is no draft to throw away. {Nothing}";
        }

        Write(Book.Drop());
        return $"\"{draft.Name}\" is thrown away; undo of a clause brings it back.";
    }

    /// <summary>Does what the one suggestion says; a sentence.</summary>
    public string Apply()
    {
        var reading = ReadWhole();
        if (reading.Suggestion is not { Changed.IsEmpty: false } suggestion)
        {
            return $"There is nothing to apply. {PackageSheet.Suggestion(reading)}";
        }

        Write(Book.Write(suggestion.Verdict.Package, GameDate.Label(session.Now.Play)));
        return $"Applied: {ClauseWords.Differences(reading.Scenario, reading.Levels, suggestion.Verdict.Package)}.";
    }

    /// <summary>Takes the last change of a draft back; a sentence.</summary>
    public string Undo() => Moved(session.Drafts.Undo(), "taken back", "There is no clause to take back; undo on the story goes back before your last choice.");

    /// <summary>Forward again; a sentence.</summary>
    public string Redo() => Moved(session.Drafts.Redo(), "done again", "There is no clause to do again.");

    /// <summary>Why the draft cannot be put on a table now; null where it can.</summary>
    public string? WhyNotPut() => Book.Now is null ? $"There is no draft to put forward. {Nothing}" : session.Now.Play.Table is null && PackagePages.WhyNoTable(session.Pack, session.Now.Play) is { } reason ? $"{reason} The draft is kept." : null;

    /// <summary>Puts the draft on this turn's table; a sentence.</summary>
    public string Put()
    {
        if (WhyNotPut() is { } reason)
        {
            return reason;
        }

        var isTable = session.Now.Play.Table is not null;
        return session.Put(FreePackage.IdOf(Levels)) switch
        {
            null when isTable => "Put across the table; they have answered. Undo takes it back.",
            null => "Put forward: it lies on the table when this turn's answers are in. Undo takes it back.",
            { Reason: Refusal.UnknownPackage } => $"This pack knows only packages that have a name, and this one has none. {Nothing}",
            var refused => TalkPages.Refused(refused),
        };
    }

    private string Moved(bool isMoved, string done, string nothing)
    {
        IsUnkept |= isMoved;
        return isMoved ? $"The last change of a draft is {done}. {Title}" : nothing;
    }

    private void Write(DraftBook book) => IsUnkept |= session.Drafts.Write(book);

    /// <summary>Another model, and another count of the zone, only where a number has moved on which they hang.</summary>
    private void Refresh()
    {
        var state = DraftReading.StateOf(session.Now.Play);
        var numbers = string.Join(' ', Enum.GetValues<Party>().Select(party => state[Meters.Hurdle(party)]).Prepend(state[Meters.Arsenal]).Prepend(state[Meters.TauOthers]).Prepend(state[Meters.TauDprk]));
        if (_model is not null && numbers == _numbers)
        {
            return;
        }

        var model = LiveRules.Now(session.Pack.Scenario, state);
        (_numbers, _model, _reading) = (numbers, model, null);
        _zone = Task.Run(() => ZoneSearch.Quick(model));
    }
}

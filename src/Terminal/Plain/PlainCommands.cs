using System.Collections.Immutable;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Debrief;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Pages;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Terminal.Plain;

/// <summary>Every panel of the game as a command behind a colon.</summary>
internal sealed class PlainCommands
{
    private const int LinesOfLog = 20;

    /// <summary>After that long a reader is told that something is worked out.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    private readonly PlainGame _game;
    private readonly PlainConsole _console;
    private readonly GameKeeper _keeper;
    private readonly PlainDrafts _drafts;
    private readonly ImmutableArray<PlainCommand> _all;

    public PlainCommands(PlainGame game, PlainConsole console, GameKeeper keeper)
    {
        (_game, _console, _keeper) = (game, console, keeper);
        _drafts = new PlainDrafts(game, console, Keep);
        _all =
        [
            new("find", "WORD", "looks for a word in the text so far", words => Log("find " + words)),
            new("back", "", "nothing to close here: every page is printed and done", _ => _game.ShowStop()),
            new("again", "", "repeats what stands before you", _ => _game.ShowStop()),
            new("meters", "all", "your five numbers; all, every number you know", Meters),
            new("why", "METER", "where a number comes from, line by line: why pressure, why trust us-dprk", Why),
            new("ask", "N", "what an adviser says about option N, and what it may move", Ask),
            new("dossier", "WORD", "facts with their sources, as public at the date", words => _console.Say(ReferencePages.Dossier(Session.Pack, Session.Now.Play, words))),
            new("glossary", "WORD", "words a newcomer may not know", words => _console.Say(GlossaryPages.Of(Session.Pack, words))),
            new("history", "", "your decisions beside history's", _ => _console.Say(HistoryPages.Of(Session.Pack, Session.Now.Play, Session.Seat))),
            new("blueprint", "", "your draft clause by clause, what the six say to it, and the paper so far", _ => _drafts.Blueprint()),
            new("clause", "ISSUE N", "one clause and its levels; with a number, sets it: clause SEQ 3; clause undo, clause redo", words => _drafts.Clause(words)),
            new("set", "ISSUE N", "the same as clause", words => _drafts.Clause(words)),
            new("draft", "NAME", "your drafts; opens one, or begins one: draft B, draft today; draft drop throws the open one away", words => _drafts.Draft(words)),
            new("name", "NAME", "calls the open draft NAME", words => _drafts.Name(words)),
            new("apply", "", "does what the one suggestion says", _ => _drafts.Apply()),
            new("propose", "", "puts the open draft on this turn's table", _ => _drafts.Propose()),
            new("court", "COUNTRY ASK", "China, Japan and Russia: who is won; court china guarantee sends an envoy, court china guarantee window pays him with a month", Court),
            new("pledge", "WORD", "your own hands, tied in public: what can be pledged; pledge inspectors says it, pledge back takes it back", Pledge),
            new("talks", "", "whether a table is open", _ => _console.Say(PackagePages.Talks(Session.Pack, Session.Now))),
            new("put", "PACKAGE", "puts a package: a name (put C), its levels (put =32222203212111), or yours with clauses changed (put SEQ 3 GUAR 4)", Put),
            new("paper", "", "every clause of the paper before you", _ => _console.Say(PaperPages.Whole(Session.Pack, Session.Now))),
            new("walk", "", "leaves the open table; others will see", _ => Walk()),
            new("log", "N", "the last N lines of the text; log find WORD looks for one", Log),
            new("undo", "N", "back before your last choice, or the last N; the branch is kept", Undo),
            new("redo", "N", "forward again over what undo took back, or over N of it", Redo),
            new("saves", "", "the games in the folder and the branches of this one", _ => Saves()),
            new("save", "NAME", "gives this branch a name", Save),
            new("load", "N or NAME", "goes to branch N of this game, or to another game of the folder", Load),
            new("replay", "", "this game again from its beginning", _ => Replay()),
            new("seat", "trump, moon or kim", "the same seed from another chair", Seat),
            new("settings", "", "what can be set when the game starts", _ => Settings()),
            new("debrief", "1 to 6", "the game laid open, page by page; after an ending", Debrief),
            new("help", "COMMAND", "this list, or one line of it", Help),
            new("quit", "", "leaves; the game is kept", _ => Quit()),
        ];
    }

    /// <summary>The debrief of the ending that stands, once it was asked for: it takes seconds.</summary>
    private DebriefWork? _debrief;

    private GameSession Session => _game.Session;

    /// <summary>Does one command; anything unknown is named, with the nearest that exists.</summary>
    public void Do(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var (name, words) = space < 0 ? (line, "") : (line[..space], line[(space + 1)..].Trim());
        if (_all.FirstOrDefault(command => command.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } command)
        {
            command.Do(words);
            return;
        }

        var near = _all.FirstOrDefault(candidate => name.Length > 1 && candidate.Name.StartsWith(name[..2], StringComparison.OrdinalIgnoreCase));
        _console.Note($"There is no command :{name}.{(near is null ? "" : $" Did you mean :{near.Name}?")} :help lists them. Nothing has changed.");
    }

    private void Meters(string words)
    {
        _console.Say(words == "all" ? MeterPages.All(Session.Pack, Session.Now, Session.Seat) : MeterPages.Five(Session.Pack, Session.Now, Session.Seat));
    }

    private void Why(string words)
    {
        var meter = words.Length == 0 ? Session.Pack.Scenario.MeterOf(LastMoved()) : WhyPages.Find(Session.Pack, Session.Seat, words);
        if (meter is null)
        {
            _console.Note($"No number is called \"{words}\". :meters all lists them.");
            return;
        }

        _console.Say(WhyPages.Of(Session.Pack, Session.Now, Session.Seat, meter));
    }

    private string LastMoved()
    {
        var moved = MovedRules.ByAnswers(Session.Now, Session.Pack, Session.Seat);
        return moved.IsEmpty ? SeatTable.Five(Session.Seat)[0].Meter : moved[0].Meter.Id;
    }

    private void Ask(string words)
    {
        var options = Session.Now.Options;
        if (options.Any(option => option.Number is not null) && int.TryParse(words, out var number) && options.FirstOrDefault(option => option.Number == number) is { } option)
        {
            _console.Say(ReferencePages.Advice(Session.Pack, Session.Now.Play, option));
        }
        else
        {
            _console.Note(Session.Now.TextWaits ? "There is no option to ask about yet: the text goes on." : words.Length == 0 ? "Ask about an option by its number: :ask 1." : $"There is no option {words} to ask about. Ask by its number: :ask 1.");
        }
    }

    private void Log(string words)
    {
        var lines = Session.Path.SelectMany(moment => StoryPages.Of(Session.Pack, moment, Session.Seat)).Select(PlainLayout.Sentence).ToList();
        const string FindWord = "find ";
        if (words.StartsWith(FindWord, StringComparison.OrdinalIgnoreCase))
        {
            var wanted = words[FindWord.Length..].Trim();
            var found = lines.Where(line => line.Contains(wanted, StringComparison.OrdinalIgnoreCase)).ToList();
            _console.Say(Lines($"{Views.Text.Say.Count(found.Count, "line")} with \"{wanted}\".", found.TakeLast(LinesOfLog)));
            return;
        }

        var count = int.TryParse(words, out var asked) && asked > 0 ? asked : LinesOfLog;
        _console.Say(Lines($"The log. {Math.Min(count, lines.Count)} of {lines.Count} lines.", lines.TakeLast(count)));
    }

    private void Court(string words)
    {
        if (words.Length == 0)
        {
            _console.Say(CourtPages.Of(Session.Pack, Session.Now, Session.Seat));
        }
        else if (CourtPages.Read(Session.Pack, Session.Now, Session.Seat, words, out var problem) is not { } courted)
        {
            _console.Note(problem);
        }
        else if (Session.Visit(courted) is { } refused)
        {
            _console.Note(CourtPages.Refused(refused));
        }
        else
        {
            _console.Note($"{CourtPages.Sent(Session.Pack, Session.Seat, courted)} :undo calls him back.");
            Keep();
        }
    }

    private void Pledge(string words)
    {
        if (words.Length == 0)
        {
            _console.Say(PledgePages.Of(Session.Pack, Session.Now, Session.Seat));
        }
        else if (PledgePages.Read(Session.Pack, Session.Seat, words, out var problem) is not { } pledged)
        {
            _console.Note(problem);
        }
        else if (Session.Pledge(pledged) is { } refused)
        {
            _console.Note(PledgePages.Refused(refused));
        }
        else
        {
            _console.Note($"{PledgePages.Said(Session.Pack, Session.Now, Session.Seat, pledged)} :undo unsays it.");
            Keep();
        }
    }

    private void Put(string words)
    {
        var read = PaperInput.Read(Session.Pack.Scenario, Session.Now.Play, words);
        var problem = read.Package is { } package ? Session.Put(package) is { } refused ? TalkPages.Refused(refused) : null : read.Problem;
        Done(problem, Session.Now.Play.Table is null ? "Your paper of this turn. It lies on the table when the turn ends, if one is open." : "Put across the table.");
    }

    private void Walk() => Done(Session.WalkOut() is { } refused ? TalkPages.Refused(refused) : null, "You have left the table.");

    private void Done(string? problem, string said)
    {
        _console.Note(problem ?? said);
        if (problem is null)
        {
            Keep();
            _game.ShowStop();
        }
    }

    private void Undo(string words)
    {
        var count = int.TryParse(words, out var asked) && asked > 0 ? asked : 1;
        var (left, done) = (Session.Now, 0);
        while (done < count && Session.Undo())
        {
            done++;
        }

        if (done == 0)
        {
            _console.Note("There is nothing to undo: this is the first choice.");
            return;
        }

        Keep();
        _console.Note($"Back before your last {(done == 1 ? "choice" : $"{done} choices")}. The other branch is kept; :redo goes forward.");
        Restate(left);
        _game.ShowStop();
    }

    private void Redo(string words)
    {
        var count = int.TryParse(words, out var asked) && asked > 0 ? asked : 1;
        var done = 0;
        while (done < count && Session.Redo())
        {
            done++;
        }

        if (done == 0)
        {
            _console.Note("There is nothing to redo.");
            return;
        }

        if (count > 1)
        {
            _console.Note($"Forward again over {Views.Text.Say.Count(done, "choice")}.");
        }

        Keep();
        _game.ShowStop();
    }

    /// <summary>The numbers that went back, three at most, own five first.</summary>
    private void Restate(Moment left)
    {
        const int Most = 3;
        _console.Say(MovedRules.BetweenMoments(Session.Pack, left, Session.Now, Session.Seat).Take(Most).Select(row => new Paragraph(Role.Moved, row.Sentence)));
    }

    private bool IsOver(string what)
    {
        if (Session.Now.Stop is not Stop.Ended)
        {
            _console.Note($"{what} opens with an ending; this game goes on. :undo goes back a choice, :quit leaves and keeps it. Nothing has changed.");
        }

        return Session.Now.Stop is Stop.Ended;
    }

    private void Replay()
    {
        if (IsOver(":replay"))
        {
            _game.Leave(Leaving.Replay);
        }
    }

    private void Saves()
    {
        var branches = Session.Log.Branches;
        var games = _keeper.All;
        _console.Say(Lines($"Branches of this game. {branches.Length}.", branches.Select(branch =>
            $"{branch.Id + 1}. {branch.Name ?? (branch.Id == 0 ? "the first line of play" : $"left branch {branch.Parent + 1} after {branch.From} steps")}, {Views.Text.Say.Count(branch.Records.Length, "step")}{(branch.Id == Session.Log.Current ? ", you are here" : "")}.")));
        _console.Say(Lines(games.Count == 0 ? "No games yet. The first is kept from your first choice on." : $"Games in the folder. {games.Count}.", games.Select(entry => $"{entry.Name}: {entry.Save?.Label ?? entry.Problem!.Message}.")));
    }

    private void Save(string words)
    {
        if (words.Length == 0)
        {
            _console.Note("Every choice is kept already. :save NAME gives this branch a name.");
            return;
        }

        Session.NameBranch(words);
        Keep();
        _console.Note($"This branch is called \"{words}\". {(_keeper.SavedAs is { } name ? $"Saved: {name}." : "It is kept from your first choice on.")}");
    }

    private void Load(string words)
    {
        var branch = Session.Log.Branches.FirstOrDefault(candidate => candidate.Name == words || (int.TryParse(words, out var number) && candidate.Id == number - 1));
        if (branch is not null)
        {
            Session.Switch(branch.Id);
            Keep();
            _console.Note($"Branch {branch.Id + 1}.");
            _game.ShowStop();
        }
        else if (_keeper.All.FirstOrDefault(entry => entry.Name.Equals(words, StringComparison.OrdinalIgnoreCase)) is { } entry)
        {
            _game.Leave(Leaving.Load, entry.Path);
        }
        else
        {
            _console.Note($"There is no branch and no game \"{words}\". :saves lists both. Nothing has changed.");
        }
    }

    private void Seat(string words)
    {
        if (SeatTable.Parse(words) is { } seat)
        {
            if (!IsOver(":seat"))
            {
                return;
            }

            _game.Leave(Leaving.OtherSeat, seat.ToString());
            return;
        }

        _console.Note($"There is no seat \"{words}\". Seats are trump, moon and kim. Nothing has changed.");
    }

    private void Settings() => _console.Note("Settings are given when the game starts: --width N for the line, --one-key to answer with a single key, --others for who plays the other seats, --save-dir for the folder.");

    private void Debrief(string page)
    {
        if (Session.Now.Stop is not Stop.Ended)
        {
            _console.Note("The debrief opens with an ending.");
            return;
        }

        _debrief = _debrief is { } known && known.Of == Session.Now ? known : DebriefWork.Begin(Session);
        if (!_debrief.WaitFor(report => DebriefPages.IsReady(report, page), s_patience))
        {
            _console.Aside("The game is being played again some thousand times, to see what each decision weighed. It takes some seconds.");
            _debrief.WaitFor(report => DebriefPages.IsReady(report, page));
        }

        _console.Say(DebriefPages.Page(_debrief.Report!, page));
    }

    private void Help(string words)
    {
        var shown = _all.Where(command => words.Length == 0 || command.Name == words.TrimStart(':')).ToList();
        if (shown.Count == 0)
        {
            _console.Note($"There is no command :{words.TrimStart(':')}. :help lists them.");
            return;
        }

        _console.Say(Lines($"{Views.Text.Say.Count(shown.Count, "command")}.", shown.Select(command => $":{command.Name}{(command.Words.Length > 0 ? " " + command.Words : "")}, {command.Does}.")));
        if (words.Length == 0)
        {
            _console.Note("A number chooses. An empty line goes on where text waits; at a question it repeats it.");
        }
    }

    private void Quit()
    {
        Keep();
        _console.Note(PlainGame.Parting(_keeper, Session, name => $"Saved: {name}, {GameKeeper.Place(Session)}. Goodbye.", "Nothing was chosen yet, so no game is kept. Goodbye."));
        _game.Leave(Leaving.Quit);
    }

    private void Keep()
    {
        if (_keeper.Keep(Session) is { } problem)
        {
            _console.Note(problem);
        }
    }

    private static IEnumerable<Paragraph> Lines(string title, IEnumerable<string> lines) => [new Paragraph(Role.Title, title), .. lines.Select(line => new Paragraph(Role.Moved, line))];
}

/// <summary>One command.</summary>
/// <param name="Name">What is typed behind the colon.</param>
/// <param name="Words">What may follow.</param>
/// <param name="Does">What it does, for the help.</param>
/// <param name="Do">Does it.</param>
internal sealed record PlainCommand(string Name, string Words, string Does, Action<string> Do);

using System.Collections.Immutable;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Plain;
using BrighterFuture.Terminal.Screens.Blueprint;
using BrighterFuture.Terminal.Screens.Court;
using BrighterFuture.Terminal.Screens.Lists;
using BrighterFuture.Terminal.Screens.Talks;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Pages;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Terminal.Screens.Story;

/// <summary>Everything the game can do, by name: the letter, the menu, the mouse and the colon all come here.</summary>
internal sealed class GameCommands(ScreenDesk desk, GameTable table)
{
    private const char NoKey = '\0';

    private static readonly ImmutableArray<KeyHint> s_panel = [new("\u2191\u2193", "line", null), new("Enter", "opens it", "press enter"), new("/", "find", "press find"), new("?", "help", "help"), new("Esc", "back", "back")];

    private readonly DraftCommands _drafts = new(desk, table);

    private GameSession Session => table.Session;

    /// <summary>All commands, those with a letter in the order of the key map.</summary>
    public ImmutableArray<ScreenCommand> All =>
    [
        new("blueprint", 'b', "", "your draft of the package, what the six say to it, the zone", _ => desk.Open(new BlueprintScreen(desk, table))),
        new("talks", 't', "", "the open table: your paper beside theirs; else when one opens", _ => Talks()),
        new("court", 'c', "COUNTRY ASK", "China, Japan and Russia: who is won; sends an envoy: court china guarantee", Court),
        new("pledge", NoKey, "WORD", "ties your own hands in public, or back: pledge inspectors, pledge back; asks", Pledge),
        new("why", 'w', "METER", "where a number comes from, line by line", Why),
        new("meters", 'm', "all", "every number you know", _ => Page("meters", Meters)),
        new("dossier", 'd', "WORD", "facts with their sources, as public at the date", words => desk.Open(new DossierScreen(desk, table.Pack, () => table.Now.Play, words))),
        new("history", 'h', "", "your decisions beside history's", _ => Page("history", () => HistoryPages.Of(table.Pack, table.Now.Play, table.Seat))),
        new("log", 'l', "find WORD", "all text of this game; / searches it", Log),
        new("saves", 's', "", "the branches of this game and the games in the folder", _ => desk.Open(new SavesScreen(desk, table))),
        new("settings", 'o', "", "text, colour, drawing, pace", _ => desk.Open(new SettingsScreen(desk))),
        new("debrief", 'g', "1 to 6", "the game laid open, page by page; after an ending", Debrief),
        new("undo", 'u', "N", "back before your last choice; the branch is kept", Undo),
        new("redo", 'r', "N", "forward again over what undo took back", Redo),
        new("clause", NoKey, "ISSUE N", "sets a clause of the open draft: clause SEQ 3", _drafts.Clause),
        new("set", NoKey, "ISSUE N", "the same as clause", _drafts.Clause),
        new("draft", NoKey, "NAME", "your drafts; opens one, or begins one: draft B, draft today", _drafts.Draft),
        new("name", NoKey, "NAME", "calls the open draft NAME", words => desk.Say(table.Drafts.Name(words))),
        new("apply", NoKey, "", "does what the one suggestion says", _ => desk.Say(table.Drafts.Apply())),
        new("propose", NoKey, "", "puts the open draft on this turn's table; asks", _ => DraftVerbs.Put(desk, table)),
        new("put", NoKey, "PACKAGE", "puts a package: put C, put =32222203212111, or yours with clauses changed: put SEQ 3", Put),
        new("paper", NoKey, "", "every clause of the paper before you", _ => desk.OpenOver(new PageScreen(desk, "paper", Where, () => PaperPages.Whole(table.Pack, table.Now), s_panel))),
        new("walk", NoKey, "", "leaves the open table; asks", _ => desk.Ask("Walk out? Others will see it.", "leaves the table", () => desk.Say(table.WalkOut()))),
        new("ask", NoKey, "N", "what an adviser says about option N (i on the story)", Ask),
        new("save", NoKey, "NAME", "gives this branch a name", Save),
        new("load", NoKey, "N or NAME", "goes to branch N of this game, or to another game of the folder", Load),
        new("replay", NoKey, "", "this game again from its beginning", _ => Leave(Leaving.Replay, "")),
        new("seat", NoKey, "trump, moon or kim", "the same seed from another chair", Seat),
        new("glossary", NoKey, "WORD", "words a newcomer may not know", words => desk.OpenOver(new PageScreen(desk, "glossary", Where, () => GlossaryPages.Of(table.Pack, words), s_panel))),
        new("again", NoKey, "", "back to the story", _ => desk.BackToStory()),
        new("menu", NoKey, "", "the pause menu", _ => desk.Open(new MenuScreen(desk))),
        new("quit", NoKey, "", "leaves; the game is saved; asks once", _ => desk.AskToLeave()),
    ];

    /// <summary>The menu bar.</summary>
    public static ImmutableArray<Menu> Menus =>
    [
        new("_Game", [
            new("_Saves and branches (s)", "saves"), new("_Name this branch (Ctrl+S)", "save"), new("_Undo (u)", "undo"), new("_Redo (r)", "redo"),
            new("S_ettings (o)", "settings"), new("_Command line (:)", "press colon"), new("_Quit (Ctrl+Q)", "quit")]),
        new("_Panels", [
            new("_Blueprint (b)", "blueprint"), new("_Talks (t)", "talks"), new("_Court (c)", "court"), new("_Why (w)", "why"), new("_Meters (m)", "meters"),
            new("_Dossier (d)", "dossier"), new("_History (h)", "history"), new("_Log (l)", "log"), new("Debrie_f (g)", "debrief")]),
        new("_Help", [new("_Keys and commands (?)", "help")]),
    ];

    /// <summary>The debrief of the ending that stands, once it was asked for: it takes seconds.</summary>
    private DebriefWork? _debrief;

    private string Where() => $"{GameDate.Label(table.Now.Play)}, {GameDate.Count(table.Now.Play).TrimEnd('.').ToLowerInvariant()}";

    private void Page(string name, Func<IEnumerable<Paragraph>> page) => desk.Open(new PageScreen(desk, name, Where, page, s_panel));

    private IEnumerable<Paragraph> Meters() => MeterPages.All(table.Pack, table.Now, table.Seat);

    private void Why(string words)
    {
        var meter = words.Length == 0 ? table.Pack.Scenario.MeterOf(LastMoved()) : WhyPages.Find(table.Pack, table.Seat, words);
        if (meter is null)
        {
            desk.Say($"No number is called \"{words}\". m lists them.");
            return;
        }

        desk.Open(new WhyScreen(desk, table, meter));
    }

    /// <summary>The papers of the open table beside one another, or when a table opens.</summary>
    private void Talks()
    {
        if (table.Now.Play.Table is null)
        {
            Page("talks", () => PackagePages.Talks(table.Pack, table.Now));
            return;
        }

        desk.Open(new TalksScreen(desk, table));
    }

    private void Put(string words)
    {
        var read = PaperInput.Read(table.Pack.Scenario, table.Now.Play, words);
        desk.Say(read.Package is { } package ? table.PutPackage(package) : read.Problem!);
    }

    /// <summary>The screen of the three capitals; with words an envoy is sent at once, as in plain mode.</summary>
    private void Court(string words)
    {
        if (words.Length == 0)
        {
            desk.Open(new CourtScreen(desk, table));
            return;
        }

        desk.Say(CourtPages.Read(table.Pack, table.Now, table.Seat, words, out var problem) is { } courted ? table.Visit(courted) : problem);
    }

    /// <summary>Court shows what can be pledged; with a word it is said, once it is meant.</summary>
    private void Pledge(string words)
    {
        if (words.Length == 0)
        {
            desk.Open(new CourtScreen(desk, table));
        }
        else if (PledgePages.Read(table.Pack, table.Seat, words, out var problem) is { } pledged)
        {
            desk.Ask(PledgePages.Question(table.Pack, pledged), "says it", () => desk.Say(table.Pledge(pledged)));
        }
        else
        {
            desk.Say(problem);
        }
    }

    private string LastMoved()
    {
        var moved = MovedRules.ByAnswers(table.Now, table.Pack, table.Seat);
        return moved.IsEmpty ? SeatTable.Five(table.Seat)[0].Meter : moved[0].Meter.Id;
    }

    private void Ask(string words)
    {
        var options = table.Now.Options;
        if (int.TryParse(words, out var number) && options.FirstOrDefault(option => option.Number == number) is { } option)
        {
            desk.OpenOver(new PageScreen(desk, $"option {number}", Where, () => [new Paragraph(Role.Prose, option.Text), .. ReferencePages.Advice(table.Pack, table.Now.Play, option)], s_panel));
            return;
        }

        desk.Say(table.Now.TextWaits ? "There is no option to ask about yet: the text goes on." : "Highlight an option first, then i; or :ask 1.");
    }

    private void Log(string words)
    {
        const string FindWord = "find ";
        var screen = new LogScreen(desk, table, Where);
        desk.Open(screen);
        if (words.StartsWith(FindWord, StringComparison.OrdinalIgnoreCase))
        {
            screen.Find!(words[FindWord.Length..].Trim());
        }
    }

    private void Undo(string words)
    {
        desk.BackToStory();
        var count = int.TryParse(words, out var asked) && asked > 0 ? asked : 1;
        for (var done = 0; done < count; done++)
        {
            Told(table.Undo(), "");
        }
    }

    private void Redo(string words)
    {
        desk.BackToStory();
        var count = int.TryParse(words, out var asked) && asked > 0 ? asked : 1;
        var done = 0;
        while (done < count && table.Redo() is null)
        {
            done++;
        }

        Told(done == 0 ? "There is nothing to redo." : null, done == 1 ? "Forward again." : $"Forward again over {done} choices.");
    }

    private void Save(string words)
    {
        if (words.Length == 0)
        {
            desk.AskLine("name of this branch: ", Save);
            return;
        }

        Session.NameBranch(words);
        table.Keep();
        Told(null, $"This branch is called \"{words}\". {(table.Keeper.SavedAs is { } name ? $"Saved: {name}." : "It is kept from your first choice on.")}");
    }

    private void Load(string words)
    {
        if (Session.Log.Branches.FirstOrDefault(candidate => candidate.Name == words || (int.TryParse(words, out var number) && candidate.Id == number - 1)) is { } branch)
        {
            desk.BackToStory();
            table.Switch(branch.Id);
            Told(null, $"Branch {branch.Id + 1}.");
        }
        else if (table.Keeper.All.FirstOrDefault(entry => entry.Name.Equals(words, StringComparison.OrdinalIgnoreCase)) is { } entry)
        {
            Leave(Leaving.Load, entry.Path);
        }
        else
        {
            desk.Say($"There is no branch and no game \"{words}\". s shows both. Nothing has changed.");
        }
    }

    private void Seat(string words)
    {
        if (SeatTable.Parse(words) is { } seat)
        {
            Leave(Leaving.OtherSeat, seat.ToString());
            return;
        }

        desk.Say($"There is no seat \"{words}\". Seats are trump, moon and kim. Nothing has changed.");
    }

    private void Debrief(string page)
    {
        if (table.Now.Stop is not Stop.Ended)
        {
            desk.Say("Opens with an ending.");
            return;
        }

        desk.BackToStory();
        _debrief = _debrief is { IsStopped: false } known && known.Of == table.Now ? known : DebriefWork.Begin(table.Session);
        desk.Open(new DebriefScreen(desk, _debrief, page, Where, s_panel));
    }

    private void Leave(Leaving leaving, string wanted)
    {
        (table.Leaving, table.Wanted) = (leaving, wanted);
        desk.Close();
    }

    private void Told(string? problem, string fine)
    {
        desk.Say(problem ?? fine);
        GameTroubles.Tell(desk, table);
    }
}

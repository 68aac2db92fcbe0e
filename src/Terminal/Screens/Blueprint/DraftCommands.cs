using BrighterFuture.Model.Negotiation;
using BrighterFuture.Terminal.Screens.Story;
using BrighterFuture.Views.Drafts;

namespace BrighterFuture.Terminal.Screens.Blueprint;

/// <summary>The commands of a draft behind the colon, as plain mode has them.</summary>
internal sealed class DraftCommands(ScreenDesk desk, GameTable table)
{
    /// <summary><c>SEQ 3</c> sets a clause, <c>SEQ</c> shows its levels.</summary>
    public void Clause(string words)
    {
        var issues = table.Pack.Scenario.Data.Issues;
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var issue = parts.Length > 0 ? issues.ToList().FindIndex(known => known.Id.Equals(parts[0], StringComparison.OrdinalIgnoreCase)) : -1;
        if (issue < 0)
        {
            desk.Say($"Name a clause and a level: clause SEQ 3. The clauses are {Views.Text.Say.List([.. issues.Select(known => known.Id)])}. Nothing has changed.");
        }
        else if (parts.Length == 1)
        {
            desk.OpenOver(new Lists.PageScreen(desk, issues[issue].Id, () => "", () => ClauseWords.Page(table.Drafts.Read(), issue), [new("?", "help", "help"), new("Esc", "back", "back")]));
        }
        else if (int.TryParse(parts[1], out var level) && level > 0 && level <= IssueIndex.LevelCounts[issue])
        {
            desk.Say(table.Drafts.Set(issue, level - 1) is { } closed ? $"{closed} Nothing has changed." : ClauseWords.Line(table.Pack.Scenario, issue, level - 1));
        }
        else
        {
            desk.Say($"{issues[issue].Id} has levels 1 to {IssueIndex.LevelCounts[issue]}. Nothing has changed.");
        }
    }

    /// <summary>Opens a draft by name or begins one from a package; without a word, lists both.</summary>
    public void Draft(string words)
    {
        if (words.Length == 0)
        {
            desk.OpenOver(new DraftsScreen(desk, table));
            return;
        }

        desk.Say(table.Drafts.Open(words));
    }
}

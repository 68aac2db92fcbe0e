using System.Collections.Immutable;
using BrighterFuture.Terminal.Screens.Gui;
using BrighterFuture.Terminal.Screens.Lists;

namespace BrighterFuture.Terminal.Screens.First;

/// <summary>Something went wrong that the player can answer: what happened, what is safe, what to do (screens.md section 9).</summary>
/// <param name="sentence">What happened and what is safe.</param>
/// <param name="ways">What can be done, in the order of its digits.</param>
public sealed class ScreenNotice(string sentence, ImmutableArray<string> ways)
{
    /// <summary>The way that was chosen, from 0; null while none is.</summary>
    internal int? Choice { get; private set; }

    /// <summary>Shows it; the way that was chosen, from 0, or null where the player leaves.</summary>
    public int? Run(ScreenTerminal terminal)
    {
        terminal.Show(Desk(terminal.Settings));
        return Choice;
    }

    /// <summary>The desk of the notice.</summary>
    internal ScreenDesk Desk(ScreenSettings settings)
    {
        var desk = new ScreenDesk(settings, null);
        desk.Commands =
        [
            new("way", '\0', "N", "does what stands behind a number", words => Choose(desk, words)),
            new("menu", '\0', "", "leaves", _ => desk.Close()),
        ];
        desk.Open(new NoticeScreen(desk, sentence, ways));
        return desk;
    }

    private void Choose(ScreenDesk desk, string words)
    {
        if (int.TryParse(words, out var number) && number >= 1 && number <= ways.Length)
        {
            Choice = number - 1;
            desk.Close();
        }
    }
}

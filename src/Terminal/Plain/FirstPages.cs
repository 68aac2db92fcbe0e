using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Pages;

namespace BrighterFuture.Terminal.Plain;

/// <summary>The title and the choice of a seat, where the command line names none.</summary>
public static class FirstPages
{
    /// <summary>Asks for a seat; null where the input ends or the player leaves.</summary>
    public static Seat? AskSeat(StoryPack pack, ulong seed, PlainConsole console)
    {
        console.Say(TitlePages.Title(pack));
        console.Say(TitlePages.Seats(pack, seed));
        while (console.Ask("Choose 1 to 3: ") is { } line)
        {
            var typed = line.Trim();
            if (typed is ":quit" or ":q")
            {
                console.Note("Goodbye.");
                return null;
            }

            if (int.TryParse(typed, out var number) && number >= 1 && number <= pack.Info.Seats.Length)
            {
                return pack.Info.Seats[number - 1];
            }

            if (SeatTable.Parse(typed) is { } named)
            {
                return named;
            }

            console.Note(typed.Length == 0 ? "Type 1, 2 or 3 and press Enter." : $"There is no option {typed}. Options are 1 to {pack.Info.Seats.Length}; :quit leaves.");
        }

        console.Note("Input ended. No game was begun.");
        return null;
    }
}

using BrighterFuture.Files.Saves;
using BrighterFuture.Model;
using BrighterFuture.SaveWriter;

// Writes one growing game to a folder as fast as the disk takes it, until it is killed; or holds a game open and waits.
// Used by Files.Tests, which kills it: SaveWriter FOLDER write|hold
if (!SaveStore.TryOpen(args[0], TimeProvider.System, out var store, out var problem) || !store.TryStart(Seat.Kim, 7, out var slot, out problem))
{
    Console.Error.WriteLine(problem.Message);
    return 1;
}

using (slot)
{
    for (var turn = 1; ; turn++)
    {
        if (!slot.TryWrite(SampleGames.OfLength(turn % 200), out problem))
        {
            Console.Error.WriteLine(problem.Message);
            return 1;
        }

        Console.WriteLine(turn);
        if (args[1] == "hold")
        {
            Console.In.ReadToEnd();
            return 0;
        }
    }
}

using BrighterFuture.Files.Saves;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Plain;

namespace BrighterFuture.Game.Commands;

/// <summary>Plays a save's whole log again and holds the result against what the save says.</summary>
internal static class SaveReplay
{
    /// <summary>Null where the log leads to the very state that was saved; else a sentence that says how it differs.</summary>
    public static string? Run(SaveFile save)
    {
        if (!Packs.TryLoad(save.Pack.Id, out var pack, out var problem))
        {
            return problem;
        }

        var setup = GameKeeper.SetupOf(save);
        var session = GameSession.Resume(pack, setup, save.Log, out var report);
        if (!report.IsWhole)
        {
            return save.Pack.Hash == pack.Info.Hash
                ? $"The log stops leading where it led, at step {report.Done + 1} of {report.Of}."
                : $"The story changed since this save ({save.Pack.Version} to {pack.Info.Version}): the log is followed for {report.Done} of {report.Of} steps, then the game goes on at the start of {report.Scene ?? "its turn"}.";
        }

        return session.Now.Play.Start.Fingerprint == save.Fingerprint ? null : "The log leads to other numbers than the save holds.";
    }
}

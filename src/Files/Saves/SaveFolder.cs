namespace BrighterFuture.Files.Saves;

/// <summary>Where games are kept when nobody says where.</summary>
public static class SaveFolder
{
    /// <summary>
    /// The folder named by the person; else saves/ of the repository the game is started from; else the user's data folder.
    /// </summary>
    /// <param name="named">What --save-dir says, or null.</param>
    /// <param name="start">The folder the game is started from.</param>
    public static string Find(string? named, string start)
    {
        if (!string.IsNullOrWhiteSpace(named))
        {
            return named;
        }

        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "BrighterFuture.sln")))
            {
                return Path.Combine(folder.FullName, "saves");
            }
        }

        return Path.Combine(UserData(), "brighter-future", "saves");
    }

    private static string UserData()
    {
        var named = Environment.GetEnvironmentVariable("XDG_DATA_HOME");
        return !string.IsNullOrEmpty(named) && Path.IsPathRooted(named)
            ? named
            : Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
    }
}

namespace BrighterFuture.Testing;

/// <summary>The folder that holds BrighterFuture.sln, found upward from the running test.</summary>
public static class RepositoryRoot
{
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    public static string Of(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "BrighterFuture.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No BrighterFuture.sln above {start}.");
    }
}

using System.Text.Json.Nodes;
using BrighterFuture.Files.Saves;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Log;

namespace BrighterFuture.Game.Commands;

/// <summary>Does what the commands of <c>saves</c> ask, in sentences or as JSON.</summary>
/// <param name="saveDir">What --save-dir says.</param>
internal sealed class SavesDesk(string? saveDir, bool json, TextWriter output, TextWriter error)
{
    private const string Empty = "No games yet. The first is kept from your first choice on.";
    private readonly string _folder = SaveFolder.Find(saveDir, Environment.CurrentDirectory);

    public void List()
    {
        var saves = Store.All;
        if (json)
        {
            output.WriteLine(new JsonArray([.. saves.Select(Row)]).ToJsonString());
            return;
        }

        output.WriteLine(saves.Count == 0 ? Empty : $"{Count(saves.Count, "game")} in {_folder}.");
        foreach (var entry in saves)
        {
            output.WriteLine(entry.Save is { } save ? $"{entry.Name}. {Line(save)}" : $"{entry.Name}. {entry.Problem!.Message}");
        }
    }

    public bool Show(string name)
    {
        if (!SaveStore.TryRead(PathOf(name), out var save, out var problem))
        {
            return Refuse(problem);
        }

        if (json)
        {
            output.WriteLine(Details(PathOf(name), save).ToJsonString());
            return true;
        }

        output.WriteLine($"{Path.GetFileName(PathOf(name))}. {Line(save)}");
        output.WriteLine($"Pack {save.Pack.Id} {save.Pack.Version}. The others: {Others(save)}.");
        output.WriteLine($"Saved {save.SavedAt.ToLocalTime():yyyy-MM-dd HH:mm} by version {save.GameVersion}.");
        var (log, branches) = (save.Log, Count(save.Log.Branches.Length, "branch"));
        output.WriteLine($"Stands at record {log.Position} of {log.Length(log.Current)} on branch {log.Current}. {branches}.");
        foreach (var branch in log.Branches)
        {
            output.WriteLine(Line(branch));
        }

        return true;
    }

    public bool Verify(string[] names, Func<SaveFile, string?> replay)
    {
        var paths = names.Length > 0 ? names.Select(PathOf).ToList() : [.. Store.All.Select(entry => entry.Path)];
        var found = paths.Select(path => (Path: path, Problem: Check(path, replay))).ToList();
        if (json)
        {
            var rows = found.Select(f => new JsonObject { ["path"] = f.Path, ["whole"] = f.Problem is null, ["problem"] = f.Problem });
            output.WriteLine(new JsonArray([.. rows]).ToJsonString());
        }
        else if (found.Count == 0)
        {
            output.WriteLine(Empty);
        }
        else
        {
            found.ForEach(f => output.WriteLine(f.Problem ?? $"{Path.GetFileName(f.Path)} is whole and replays to the same state."));
        }

        return found.TrueForAll(f => f.Problem is null);
    }

    public bool Export(string name, string? target)
    {
        target ??= Path.GetFileName(PathOf(name));
        return SaveStore.TryExport(PathOf(name), target, out var problem) ? Done("exported", target) : Refuse(problem);
    }

    public bool Import(string file)
    {
        var opened = SaveStore.TryOpen(_folder, TimeProvider.System, out var store, out var problem);
        return opened && store.TryImport(file, out var path, out problem) ? Done("imported", path) : Refuse(problem);
    }

    private SaveStore Store => SaveStore.ToRead(_folder, TimeProvider.System);

    /// <summary>A file, else a name in the folder, with or without its ending.</summary>
    private string PathOf(string name)
    {
        var inFolder = Path.Combine(_folder, name);
        return File.Exists(name) ? name : File.Exists(inFolder) ? inFolder : File.Exists(inFolder + ".json") ? inFolder + ".json" : name;
    }

    private static string? Check(string path, Func<SaveFile, string?> replay)
    {
        if (!SaveStore.TryRead(path, out var save, out var problem))
        {
            return problem.Message;
        }

        return replay(save) is { } elsewhere ? $"{Path.GetFileName(path)}: {elsewhere}" : null;
    }

    private bool Refuse(SaveProblem problem)
    {
        error.WriteLine(problem.Message);
        return false;
    }

    private bool Done(string what, string path)
    {
        output.WriteLine(json ? new JsonObject { [what] = path }.ToJsonString() : $"Written: {path}.");
        return true;
    }

    private static string Line(SaveFile save) =>
        $"{save.Seat}'s seat, {save.Label}, seed {save.Seed}, {Count(save.Log.Branches.Length, "branch")}.";

    private static string Line(Branch branch)
    {
        var named = branch.Name is { } name ? $", named \"{name}\"" : "";
        var left = branch.Parent is { } parent ? $", left branch {parent} after record {branch.From}" : "";
        return $"Branch {branch.Id}{named}: {Count(branch.Records.Length, "record")}{left}.";
    }

    private static string Others(SaveFile save)
    {
        var others = Enum.GetValues<Seat>().Where(seat => seat != save.Seat);
        return string.Join(", ", others.Select(seat => $"{seat} {Word(save.Policies[seat])}"));
    }

    private static string Count(int number, string thing) =>
        number == 1 ? $"1 {thing}" : $"{number} {thing}{(thing.EndsWith("ch", StringComparison.Ordinal) ? "es" : "s")}";

    private static JsonObject Row(SaveEntry entry)
    {
        var row = entry.Save is { } save ? Summary(save) : [];
        row.Insert(0, "name", entry.Name);
        row.Insert(1, "path", entry.Path);
        row["whole"] = entry.Save is not null;
        row["problem"] = entry.Problem?.Message;
        return row;
    }

    private static JsonObject Details(string path, SaveFile save)
    {
        var details = Summary(save);
        details.Insert(0, "path", path);
        details["fingerprint"] = save.Fingerprint;
        details["branch"] = save.Log.Current;
        details["position"] = save.Log.Position;
        details["branches"] = new JsonArray([.. save.Log.Branches.Select(branch => new JsonObject
        {
            ["id"] = branch.Id,
            ["parent"] = branch.Parent,
            ["from"] = branch.From,
            ["name"] = branch.Name,
            ["records"] = branch.Records.Length,
        })]);
        return details;
    }

    private static JsonObject Summary(SaveFile save) => new()
    {
        ["seat"] = Word(save.Seat),
        ["label"] = save.Label,
        ["seed"] = save.Seed,
        ["policies"] = Policies(save),
        ["pack"] = save.Pack.Id,
        ["packVersion"] = save.Pack.Version,
        ["packHash"] = save.Pack.Hash,
        ["savedAt"] = save.SavedAt,
        ["gameVersion"] = save.GameVersion,
        ["branches"] = save.Log.Branches.Length,
    };

    private static JsonObject Policies(SaveFile save) =>
        new(Enum.GetValues<Seat>().Select(seat => KeyValuePair.Create(Word(seat), (JsonNode?)Word(save.Policies[seat]))));

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}

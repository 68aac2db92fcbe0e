using System.CommandLine;
using BrighterFuture.Files.Saves;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Debrief;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Game.Commands;

/// <summary><c>debrief</c>: a finished game laid open, in five forms.</summary>
internal static class DebriefCommand
{
    private static readonly string[] s_formats = ["text", "html", "md", "csv", "json"];

    public static Command Build()
    {
        var save = new Argument<string>("SAVE") { Description = "A name as the list shows it, or a file." };
        var format = new Option<string>("--format") { Description = "text, html, md, csv or json", DefaultValueFactory = _ => s_formats[0] };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; without it the debrief is printed." };
        var saveDir = new Option<string?>("--save-dir") { Description = "Where games are kept." };
        var command = new Command("debrief", "A finished game laid open: trajectories, the deal map, who walks if, counterfactuals, history, other assumptions.") { save, format, output, saveDir };
        command.SetAction(parsed =>
        {
            var console = parsed.InvocationConfiguration;
            return Run(parsed.GetValue(save)!, parsed.GetValue(format)!, parsed.GetValue(output), SaveFolder.Find(parsed.GetValue(saveDir), Environment.CurrentDirectory), console.Output, console.Error);
        });
        return command;
    }

    private static int Run(string name, string format, string? target, string folder, TextWriter output, TextWriter error)
    {
        if (!s_formats.Contains(format, StringComparer.Ordinal))
        {
            error.WriteLine($"There is no format \"{format}\". There is: {string.Join(", ", s_formats)}.");
            return ExitCode.WrongUsage;
        }

        if (Report(PathOf(name, folder), out var problem) is not { } report)
        {
            error.WriteLine(problem);
            return ExitCode.Problems;
        }

        return OutputFile.Write(Text(report, format), target, output, error);
    }

    /// <summary>A file, else a name in the folder, with or without its ending.</summary>
    private static string PathOf(string name, string folder)
    {
        string[] places = [name, Path.Combine(folder, name), Path.Combine(folder, name + ".json")];
        return places.FirstOrDefault(File.Exists) ?? name;
    }

    private static DebriefReport? Report(string path, out string problem)
    {
        if (!SaveStore.TryRead(path, out var save, out var damage))
        {
            problem = damage.Message;
            return null;
        }

        if (!Packs.TryLoad(save.Pack.Id, out var pack, out problem))
        {
            return null;
        }

        var setup = new GameSetup(save.Seed, save.Seat, save.Policies);
        var session = GameSession.Resume(pack, setup, save.Log, out var report);
        if (!report.IsWhole)
        {
            problem = $"{Path.GetFileName(path)} was played with another version of the story ({save.Pack.Version}): its log is followed for {report.Done} of {report.Of} steps only. Open it once with the game, then ask again.";
            return null;
        }

        if (session.Now.Play.Start.Phase != Phase.Over)
        {
            problem = $"{Path.GetFileName(path)} has not ended: it stands in {save.Label}. The debrief opens with an ending.";
            return null;
        }

        return DebriefBuilder.Of(session);
    }

    private static string Text(DebriefReport report, string format) => format switch
    {
        "html" => DebriefHtml.Of(report),
        "md" => DebriefMarkdown.Of(report),
        "csv" => DebriefCsv.Of(report),
        "json" => DebriefJson.Of(report) + "\n",
        _ => string.Join('\n', PlainLayout.Lines(DebriefPages.All(report))) + "\n",
    };
}

using System.Collections.Immutable;
using Ink.Runtime;

namespace BrighterFuture.Narrative.Ink;

/// <summary>
/// A story being told: one for a game or a worker thread, not for two threads at once. Owns one engine story and replaces it when the engine breaks,
/// so that nothing a pack does ends the game.
/// </summary>
public sealed class InkStory
{
    private const string Outbox = "outbox";
    private const string OutboxCount = "outbox_count";
    private const string Hosted = "hosted";
    private readonly bool _hosted;
    private readonly bool _hasOutbox;
    private readonly InkGlobals _globals;
    private Story _story;
    private ImmutableArray<InkChoice>? _choices;
    private ImmutableArray<string> _sceneTags = [];
    private int _lastNumber;

    /// <summary>A story told by the game: it waits for <see cref="EnterScene"/>.</summary>
    public InkStory(InkPack pack, int seed)
        : this(pack, seed, true)
    {
    }

    private InkStory(InkPack pack, int seed, bool hosted)
    {
        Pack = pack;
        _hosted = hosted;
        _hasOutbox = pack.Globals.ContainsKey(Outbox) && pack.Globals.ContainsKey(OutboxCount);
        _globals = new InkGlobals(pack);
        _story = pack.NewStory();
        InkEngine.SetSeed(_story.state, seed);
        if (hosted)
        {
            // Told by us, a scene gives back control at its end, and the text above the first knot is not told.
            _globals.Set(_story, Hosted, 1);
            _story.state.ForceEnd();
        }
    }

    public InkPack Pack { get; }

    /// <summary>Time that one step may take; over it the step is undone and the story Broken.</summary>
    public TimeSpan Budget { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>Whether lines carry their places in the files, for coverage.</summary>
    public bool Traced { get; set; }

    /// <summary>The scene last entered.</summary>
    public string Scene { get; private set; } = "";

    /// <summary>An error stopped the story. It stands at its last good place: load an earlier state, or <see cref="LeaveScene"/>.</summary>
    public bool Broken { get; private set; }

    public bool CanContinue => !Broken && _story.canContinue;

    /// <summary>Nothing more to tell and nothing to choose: the director's turn.</summary>
    public bool SceneOver => !Broken && !_story.canContinue && Choices.IsEmpty;

    public ImmutableArray<InkChoice> Choices =>
        _choices ??= Broken || _story.canContinue ? [] : [.. _story.currentChoices.Select(choice => new InkChoice(choice.index, choice.text.Trim(), choice.sourcePath))];

    /// <summary>Number of the last effect delivered; the next one is one higher.</summary>
    public int LastEffect => _lastNumber;

    /// <summary>The story as plain Inky plays it: from the top, scene after scene, nobody hosting.</summary>
    public static InkStory FromTheTop(InkPack pack, int seed) => new(pack, seed, false);

    /// <summary>
    /// Tells the next line. On a line with effects <paramref name="apply"/> is called once and says the new numbers; the line is then told again with them, because the engine has
    /// already computed the conditions of the choices below it.
    /// </summary>
    public InkLine Step(Func<ImmutableArray<InkEffect>, InkNumbers> apply) => TryStep(apply, null, out var line) ? line : throw new InvalidOperationException("No line.");

    /// <summary>As <see cref="Step"/>, but a line whose text and tags <paramref name="stopBefore"/> says yes to is left untold and false returned.</summary>
    public bool TryStep(Func<ImmutableArray<InkEffect>, InkNumbers> apply, Func<string, IReadOnlyList<string>, bool>? stopBefore, out InkLine line)
    {
        if (!CanContinue)
        {
            throw new InvalidOperationException("The story waits for a choice or a scene.");
        }

        var before = _story.state.ToJson();
        if (Advance(before) is { } failure)
        {
            line = new InkLine("", [], [], [failure], []);
            return true;
        }

        if (stopBefore is not null && stopBefore(_story.currentText.Trim(), _story.currentTags))
        {
            Reload(before);
            line = new InkLine("", [], [], [], []);
            return false;
        }

        line = Take(before, apply);
        return true;
    }

    /// <summary>Writes what changed since the last time into the ink globals. Only between steps.</summary>
    public void Write(InkNumbers numbers) => _globals.Write(_story, numbers);

    /// <summary>Takes one of <see cref="Choices"/>; what follows is told by the next steps.</summary>
    public void Choose(int index)
    {
        if (index < 0 || index >= Choices.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(index), index, "There is no such choice now.");
        }

        _story.ChooseChoiceIndex(index);
        _choices = null;
    }

    /// <summary>The first line of a choice's answer, told on a copy: the story does not move and nothing is decided.</summary>
    public InkLine Glimpse(int index)
    {
        var before = Save();
        Choose(index);
        var line = new InkLine("", [], [], [], []);
        while (CanContinue && line.Text.Length == 0 && line.Problems.IsEmpty)
        {
            line = Step(_ => InkNumbers.None) with { Effects = [] };
        }

        return TryLoad(before, out var problem) ? line : line with { Problems = line.Problems.Add(problem!) };
    }

    /// <summary>Goes to a knot. Only at rest: with lines left untold their effects would be lost.</summary>
    public void EnterScene(string knot)
    {
        if (!Pack.Knots.TryGetValue(knot, out var found) || found.IsFunction || found.Parameters > 0)
        {
            throw new ArgumentException($"'{knot}' is no knot that can be entered.", nameof(knot));
        }

        if (Broken || _story.canContinue)
        {
            throw new InvalidOperationException("The scene before is not over.");
        }

        _story.ChoosePathString(knot);
        Scene = knot;
        _sceneTags = found.Tags;
        _choices = null;
    }

    /// <summary>Gives up the scene where it stands, broken or not, so that another can be entered.</summary>
    public void LeaveScene()
    {
        InkEngine.ResetErrors(_story.state);
        _story.state.ForceEnd();
        if (_hasOutbox)
        {
            _story.variablesState[Outbox] = "";
            _story.variablesState[OutboxCount] = _lastNumber;
        }

        Broken = false;
        _choices = null;
    }

    /// <summary>Value of an ink global: int, float, string, or a list as text; null for an unknown name.</summary>
    public object? Read(string variable) => InkGlobals.Read(_story, variable);

    /// <summary>How often a knot or stitch was visited; 0 for an unknown path.</summary>
    public int Visits(string path)
    {
        try
        {
            return _story.state.VisitCountAtPathString(path);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return 0;
        }
    }

    /// <summary>Everything needed to go on from here: a first line with the engine, the scene and the last effect, then the engine's JSON.</summary>
    public string Save() => Broken
        ? throw new InvalidOperationException("A broken story is not saved; its last good state was.")
        : new InkSave(InkPack.EngineVersion, Scene, _lastNumber, _story.state.ToJson()).Write();

    /// <summary>Goes back to a saved place, seed included. On failure the story stays where it is.</summary>
    public bool TryLoad(string save, out InkProblem? problem)
    {
        var here = _story.state.ToJson();
        if (!InkSave.TryRead(save, out var read))
        {
            problem = new InkProblem(InkSeverity.Error, "", 0, "The story's saved place cannot be read: it does not begin as we write it.");
            return false;
        }

        if (!TryReload(read.Json))
        {
            Replace(here);
            problem = new InkProblem(InkSeverity.Error, "", 0,
                $"The story's saved place does not fit this story. It was written by ink engine {read.Engine}, this is {InkPack.EngineVersion}.");
            return false;
        }

        (Scene, _lastNumber, Broken) = (read.Scene, read.LastEffect, false);
        _sceneTags = Pack.Knots.TryGetValue(Scene, out var knot) ? knot.Tags : [];
        _globals.Forget();
        _globals.Set(_story, Hosted, _hosted ? 1 : 0);
        problem = null;
        return true;
    }

    /// <summary>Runs one line. Null when it was told (with or without soft errors), else why it was not; the story then stands at <paramref name="before"/> again.</summary>
    private InkProblem? Advance(string before)
    {
        _choices = null;
        if (InkRun.Line(_story, Budget) is not { } failure)
        {
            return null;
        }

        var path = InkRun.PathOf(_story);
        var place = Pack.PlaceOf(path);
        Replace(before);
        Broken = true;
        return new InkProblem(InkSeverity.Error, place?.File ?? "", place?.Line ?? 0, $"{failure} In '{KnotOf(path)}', scene '{Scene}'.");
    }

    private string KnotOf(string path) => path.Split('.')[0] is { Length: > 0 } knot ? knot : Scene;

    private InkLine Take(string before, Func<ImmutableArray<InkEffect>, InkNumbers> apply)
    {
        // Errors first: neither ToJson nor LoadJson keeps them.
        var line = Read();
        if (line.Effects.IsEmpty)
        {
            return Settle(line);
        }

        var first = _story.state.ToJson();
        var numbers = apply(line.Effects);
        Reload(before);
        Write(numbers);
        if (Advance(before) is { } failure)
        {
            return Settle(line with { Problems = line.Problems.Add(failure) });
        }

        var second = Read();
        if (second.Effects.SequenceEqual(line.Effects))
        {
            return Settle(second);
        }

        // The line decides by a number that its own decision moves. The first telling is what was applied.
        Reload(first);
        _globals.Forget();
        Write(numbers);
        var here = line.Sources.FirstOrDefault();
        return Settle(line with
        {
            Problems = line.Problems.Add(new InkProblem(InkSeverity.Warning, here.File ?? "", here.Line,
                $"In scene '{Scene}' a line decides {Text(line.Effects)} only while a number stands that this decision moves. Put the condition on the line before.")),
        });
    }

    private static string Text(ImmutableArray<InkEffect> effects) => string.Join(", ", effects.Select(effect => $"{effect.Decision}:{effect.Option}"));

    /// <summary>The line just told. Leaves the outbox alone and the error list empty.</summary>
    private InkLine Read()
    {
        var problems = InkRun.TakeProblems(_story, Pack.PlaceOf);
        var effects = ImmutableArray<InkEffect>.Empty;
        if (_hasOutbox && _story.variablesState[Outbox] is string { Length: > 0 } outbox)
        {
            effects = OutboxRules.Parse(outbox, out var fault);
            problems = fault is null ? problems : problems.Add(new InkProblem(InkSeverity.Error, "", 0, fault));
        }

        var tags = _story.currentTags.ToImmutableArray();
        return new InkLine(_story.currentText.Trim(), tags, effects, problems, Traced ? InkRun.Sources(_story, Pack) : []);
    }

    /// <summary>Empties the outbox, counts its numbers on, takes the scene's own tags off its first line.</summary>
    private InkLine Settle(InkLine line)
    {
        if (_hasOutbox && !line.Effects.IsEmpty)
        {
            _story.variablesState[Outbox] = "";
            line = OutboxRules.Gap(line.Effects, _lastNumber) is { } gap
                ? line with { Problems = line.Problems.Add(new InkProblem(InkSeverity.Error, "", 0, gap)) }
                : line;
            _lastNumber = line.Effects[^1].Number;
        }

        Broken |= line.Problems.Any(problem => problem.Severity == InkSeverity.Error);
        var tags = line.Tags.AsSpan().StartsWith(_sceneTags.AsSpan()) ? line.Tags[_sceneTags.Length..] : line.Tags;
        _sceneTags = line.Tags.IsEmpty && line.Text.Length == 0 ? _sceneTags : [];
        return line with { Tags = tags };
    }

    private void Reload(string json)
    {
        if (!TryReload(json))
        {
            Replace(json);
        }
    }

    private bool TryReload(string json)
    {
        _choices = null;
        try
        {
            InkEngine.ResetErrors(_story.state);
            _story.state.LoadJson(json);
            return true;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return false;
        }
    }

    /// <summary>After a raw exception the engine's story is half rolled back: throw it away and stand where we stood.</summary>
    private void Replace(string json)
    {
        _choices = null;
        _story = Pack.NewStory();
        _story.state.LoadJson(json);
        _globals.Forget();
    }
}

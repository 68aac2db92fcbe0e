using System.Collections.Immutable;

namespace BrighterFuture.Narrative.Ink;

/// <summary>
/// A story being told: one for a game or a worker thread, not for two threads at once. Whatever a pack does, it says so in problems and
/// never ends the game.
/// </summary>
public sealed class InkStory
{
    private const string Outbox = "outbox";
    private const string OutboxCount = "outbox_count";
    private const string Hosted = "hosted";
    private readonly bool _hosted;
    private readonly bool _hasOutbox;
    private readonly InkMachine _machine;
    private ImmutableArray<InkChoice>? _choices;
    private ImmutableArray<string> _sceneTags = [];

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
        _machine = new InkMachine(pack, seed);
        if (hosted)
        {
            // Told by us, a scene gives back control at its end, and the text above the first knot is not told.
            _machine.Set(Hosted, 1);
            _machine.End();
        }
    }

    public InkPack Pack { get; }

    /// <summary>Time that one line may take; over it the line is undone and the story Broken.</summary>
    public TimeSpan Budget
    {
        get => _machine.Budget;
        set => _machine.Budget = value;
    }

    /// <summary>Whether lines carry their places in the files, for coverage.</summary>
    public bool Traced { get; set; }

    /// <summary>The scene last entered.</summary>
    public string Scene { get; private set; } = "";

    /// <summary>Number of the last effect delivered; the next one is one higher.</summary>
    public int LastEffect { get; private set; }

    /// <summary>An error stopped the story. It stands at its last good place: load an earlier state, or <see cref="LeaveScene"/>.</summary>
    public bool Broken { get; private set; }

    public bool CanContinue => !Broken && _machine.CanContinue;

    /// <summary>Nothing more to tell and nothing to choose: the director's turn.</summary>
    public bool SceneOver => !Broken && !_machine.CanContinue && Choices.IsEmpty;

    /// <summary>What can be chosen now; empty while there is more to tell.</summary>
    public ImmutableArray<InkChoice> Choices => _choices ??= Broken || _machine.CanContinue ? [] : _machine.Choices;

    /// <summary>The story as plain Inky plays it: from the top, scene after scene, nobody hosting.</summary>
    public static InkStory FromTheTop(InkPack pack, int seed) => new(pack, seed, false);

    /// <summary>
    /// Tells the next line. On a line with effects <paramref name="apply"/> is called once and says the new numbers; the line is then
    /// told again with them, because the engine has
    /// already computed the conditions of the choices below it.
    /// </summary>
    public InkLine Step(Func<ImmutableArray<InkEffect>, InkNumbers> apply)
    {
        TryStep(apply, null, out var line);
        return line;
    }

    /// <summary>
    /// As <see cref="Step"/>, but a line whose text and tags <paramref name="stopBefore"/> says yes to is left untold and false returned.
    /// </summary>
    public bool TryStep(Func<ImmutableArray<InkEffect>, InkNumbers> apply, Func<string, IReadOnlyList<string>, bool>? stopBefore,
        out InkLine line)
    {
        if (!CanContinue)
        {
            throw new InvalidOperationException("The story waits for a choice or a scene.");
        }

        line = InkLine.Empty;
        _choices = null;
        if (_machine.Advance(Scene) is { } failure)
        {
            Broken = true;
            line = InkLine.Empty with { Problems = [failure] };
            return true;
        }

        if (stopBefore is not null && stopBefore(_machine.Text, _machine.Tags))
        {
            _machine.Back();
            return false;
        }

        line = Settle(Retell(Heard(), apply));
        return true;
    }

    /// <summary>Writes what changed since the last time into the ink globals. Only between steps.</summary>
    public void Write(InkNumbers numbers) => _machine.Write(numbers);

    /// <summary>Takes one of <see cref="Choices"/>; what follows is told by the next steps.</summary>
    public void Choose(int index)
    {
        if (index < 0 || index >= Choices.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(index), index, "There is no such choice now.");
        }

        _machine.Choose(index);
        _choices = null;
    }

    /// <summary>The first line of a choice's answer, told on a copy: the story does not move and nothing is decided.</summary>
    public InkLine Glimpse(int index)
    {
        var before = Save();
        Choose(index);
        var line = InkLine.Empty;
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

        if (Broken || _machine.CanContinue)
        {
            throw new InvalidOperationException("The scene before is not over.");
        }

        _machine.GoTo(knot);
        Scene = knot;
        _sceneTags = found.Tags;
        _choices = null;
    }

    /// <summary>Gives up the scene where it stands, broken or not, so that another can be entered.</summary>
    public void LeaveScene()
    {
        _machine.End();
        _machine.Set(Outbox, "");
        _machine.Set(OutboxCount, LastEffect);
        Broken = false;
        _choices = null;
    }

    /// <summary>Value of an ink global: int, float, string, or a list as text; null for an unknown name.</summary>
    public object? Read(string variable) => _machine.Read(variable);

    /// <summary>How often a knot or stitch was visited; 0 for an unknown path.</summary>
    public int Visits(string path) => _machine.Visits(path);

    /// <summary>
    /// Everything needed to go on from here: a first line with the engine, the scene and the last effect, then the engine's JSON.
    /// </summary>
    public string Save() => Broken
        ? throw new InvalidOperationException("A broken story is not saved; its last good state was.")
        : new InkSave(InkPack.EngineVersion, Scene, LastEffect, _machine.Json).Write();

    /// <summary>Goes back to a saved place, seed included. On failure the story stays where it is.</summary>
    public bool TryLoad(string save, out InkProblem? problem)
    {
        problem = null;
        if (!InkSave.TryRead(save, out var read))
        {
            problem = new InkProblem(InkSeverity.Error, "", 0, "The story's saved place cannot be read: it does not begin as we write it.");
            return false;
        }

        _choices = null;
        if (!_machine.TryLoad(read.Json))
        {
            problem = new InkProblem(InkSeverity.Error, "", 0,
                $"The story's saved place does not fit this story. It was written by ink engine {read.Engine}, this is " +
                    $"{InkPack.EngineVersion}.");
            return false;
        }

        _machine.Set(Hosted, _hosted ? 1 : 0);
        (Scene, LastEffect, Broken) = (read.Scene, read.LastEffect, false);
        _sceneTags = Pack.Knots.TryGetValue(Scene, out var knot) ? knot.Tags : [];
        return true;
    }

    /// <summary>The line just told. Errors are read before anything is saved: neither saving nor loading keeps them.</summary>
    private InkLine Heard()
    {
        var problems = _machine.TakeProblems();
        var effects = ImmutableArray<InkEffect>.Empty;
        if (_hasOutbox && _machine.Read(Outbox) is string { Length: > 0 } outbox)
        {
            effects = OutboxRules.Parse(outbox, out var fault);
            problems = fault is null ? problems : problems.Add(new InkProblem(InkSeverity.Error, "", 0, fault));
        }

        return new InkLine(_machine.Text, [.. _machine.Tags], effects, problems, Traced ? _machine.Sources() : []);
    }

    /// <summary>
    /// Applies a line's effects and tells it again with the new numbers, so that they hold in it and in the choices below it.
    /// </summary>
    private InkLine Retell(InkLine line, Func<ImmutableArray<InkEffect>, InkNumbers> apply)
    {
        if (line.Effects.IsEmpty)
        {
            return line;
        }

        var numbers = apply(line.Effects);
        _machine.Back();
        _machine.WriteForRetelling(numbers);
        if (_machine.Advance(Scene) is { } failure)
        {
            _machine.Write(numbers);
            return line with { Problems = line.Problems.Add(failure) };
        }

        var second = Heard();
        if (second.Effects.SequenceEqual(line.Effects))
        {
            return second;
        }

        // The line decides by a number that its own decision moves. The first telling is what was applied.
        _machine.Back();
        var failed = _machine.Advance(Scene);
        _machine.TakeProblems();
        _machine.ForgetNumbers();
        _machine.Write(numbers);
        return line with { Problems = [.. line.Problems, TwoMinds(line), .. failed is null ? [] : new[] { failed }] };
    }

    private InkProblem TwoMinds(InkLine line)
    {
        var effects = string.Join(", ", line.Effects.Select(effect => $"{effect.Decision}:{effect.Option}"));
        var place = Pack.Decides.Where(decide => line.Effects.Any(
            effect => effect.Decision == decide.Decision && effect.Option == decide.Option))
            .Select(decide => decide.Source).FirstOrDefault(new InkSource("", 0));
        return new InkProblem(InkSeverity.Warning, place.File, place.Line,
            $"In scene '{Scene}' a line decides {effects} only while a number stands that this decision moves. Put the condition on " +
                "the line before.");
    }

    /// <summary>Empties the outbox, counts its numbers on, takes the scene's own tags off its first line.</summary>
    private InkLine Settle(InkLine line)
    {
        if (_hasOutbox && _machine.Read(Outbox) is string { Length: > 0 })
        {
            _machine.Set(Outbox, "");
        }

        if (!line.Effects.IsEmpty)
        {
            line = OutboxRules.Gap(line.Effects, LastEffect) is { } gap
                ? line with { Problems = line.Problems.Add(new InkProblem(InkSeverity.Error, "", 0, gap)) }
                : line;
            LastEffect = line.Effects[^1].Number;
            _machine.Touch();
        }

        Broken |= line.Problems.Any(problem => problem.Severity == InkSeverity.Error);
        var tags = line.Tags.AsSpan().StartsWith(_sceneTags.AsSpan()) ? line.Tags[_sceneTags.Length..] : line.Tags;
        _sceneTags = line.Tags.IsEmpty && line.Text.Length == 0 ? _sceneTags : [];
        return line with { Tags = tags };
    }
}

using System.Collections.Immutable;
using Ink.Runtime;

namespace BrighterFuture.Narrative.Ink;

/// <summary>
/// The engine's story with a way back to before its last line. A snapshot costs as much as three lines, so one is taken only where the
/// story was touched from outside;
/// from there the way back is loading it and telling the same lines again, which is exact.
/// </summary>
internal sealed class InkMachine
{
    private readonly InkPack _pack;
    private readonly InkGlobals _globals;
    private Story _story;
    private string? _anchor;
    private int _linesSince;

    public InkMachine(InkPack pack, int seed)
    {
        _pack = pack;
        _globals = new InkGlobals(pack);
        _story = pack.NewStory();
        InkEngine.SetSeed(_story.state, seed);
    }

    /// <summary>Work allowed for one line, counted in slices of the engine (<see cref="InkRun.Line"/>).</summary>
    public TimeSpan Budget { get; set; } = TimeSpan.FromSeconds(5);

    public bool CanContinue => _story.canContinue;

    public string Text => _story.currentText.Trim();

    public IReadOnlyList<string> Tags => _story.currentTags;

    public ImmutableArray<InkChoice> Choices =>
        [.. _story.currentChoices.Select(choice => new InkChoice(choice.index, choice.text.Trim(), choice.sourcePath))];

    public string Json => _story.state.ToJson();

    public object? Read(string variable) => InkGlobals.Read(_story, variable);

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

    public ImmutableArray<InkSource> Sources() => InkRun.Sources(_story, _pack);

    public ImmutableArray<InkProblem> TakeProblems() => InkRun.TakeProblems(_story, _pack.PlaceOf);

    /// <summary>
    /// Tells one line. Null when it was told, with or without errors of its own; else why not, and the machine stands before the line.
    /// </summary>
    public InkProblem? Advance(string scene)
    {
        if (_anchor is null)
        {
            _anchor = Json;
            _linesSince = 0;
        }

        if (InkRun.Line(_story, Budget) is not { } failure)
        {
            _linesSince++;
            return null;
        }

        var path = InkRun.PathOf(_story);
        var place = _pack.PlaceOf(path);
        Replace(_anchor);
        Repeat(_linesSince);
        var knot = path.Length > 0 ? path.Split('.')[0] : scene;
        return new InkProblem(InkSeverity.Error, place?.File ?? "", place?.Line ?? 0, $"{failure} In '{knot}', scene '{scene}'.");
    }

    /// <summary>Back to before the last line. Only after <see cref="Advance"/>.</summary>
    public void Back()
    {
        var anchor = _anchor ?? throw new InvalidOperationException("No line to go back over.");
        if (!TryReload(anchor))
        {
            Replace(anchor);
        }

        Repeat(--_linesSince);
    }

    /// <summary>What comes next no longer follows from the snapshot.</summary>
    public void Touch() => _anchor = null;

    public void Write(InkNumbers numbers)
    {
        if (_globals.Write(_story, numbers))
        {
            Touch();
        }
    }

    /// <summary>Writes numbers between going back and telling again: the way back leads to before the line with the old numbers.</summary>
    public void WriteForRetelling(InkNumbers numbers) => _globals.Write(_story, numbers);

    public void Set(string name, object value)
    {
        _globals.Set(_story, name, value);
        Touch();
    }

    public void Choose(int index)
    {
        _story.ChooseChoiceIndex(index);
        Touch();
    }

    public void GoTo(string knot)
    {
        _story.ChoosePathString(knot);
        Touch();
    }

    /// <summary>Ends whatever is being told.</summary>
    public void End()
    {
        InkEngine.ResetErrors(_story.state);
        _story.state.ForceEnd();
        Touch();
    }

    /// <summary>Stands where the engine's JSON says, errors forgotten; false, and where it stood, when the JSON does not fit.</summary>
    public bool TryLoad(string json)
    {
        var here = Json;
        var fits = TryReload(json);
        if (!fits)
        {
            Replace(here);
        }

        Touch();
        _globals.Forget();
        return fits;
    }

    /// <summary>The globals may hold other numbers than those last written.</summary>
    public void ForgetNumbers() => _globals.Forget();

    private bool TryReload(string json)
    {
        try
        {
            // LoadJson keeps old errors.
            InkEngine.ResetErrors(_story.state);
            _story.state.LoadJson(json);
            return true;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return false;
        }
    }

    /// <summary>After a raw exception the engine's story is half rolled back: throw it away.</summary>
    private void Replace(string json)
    {
        _story = _pack.NewStory();
        _story.state.LoadJson(json);
        _globals.Forget();
    }

    private void Repeat(int lines)
    {
        for (var line = 0; line < lines && InkRun.Line(_story, Budget) is null; line++)
        {
            InkEngine.ResetErrors(_story.state);
        }
    }
}

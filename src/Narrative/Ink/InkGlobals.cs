using System.Collections.Immutable;
using Ink.Runtime;

namespace BrighterFuture.Narrative.Ink;

/// <summary>Writes numbers into ink globals, changed ones only: writing all before every line halves the speed of a playtest.</summary>
internal sealed class InkGlobals(InkPack pack)
{
    private ImmutableArray<string> _names = [];
    private bool[] _declared = [];
    private int[]? _written;

    /// <summary>The globals may hold anything again, after a load.</summary>
    public void Forget() => _written = null;

    /// <summary>Writes, and says whether anything changed.</summary>
    public bool Write(Story story, InkNumbers numbers)
    {
        var changed = false;
        Bind(numbers.Names);
        var known = _written;
        _written = numbers.Values.Length == _names.Length ? [.. numbers.Values]
            : throw new ArgumentException("Each name needs a value.", nameof(numbers));
        for (var index = 0; index < _written.Length; index++)
        {
            if (_declared[index] && (known is null ? Differs(story, index) : known[index] != _written[index]))
            {
                story.variablesState[_names[index]] = _written[index];
                changed = true;
            }
        }

        return changed;
    }

    public void Set(Story story, string name, object value)
    {
        if (pack.Globals.ContainsKey(name))
        {
            story.variablesState[name] = value;
        }
    }

    public static object? Read(Story story, string name) => story.variablesState[name] switch
    {
        null => null,
        string text => text,
        bool flag => flag ? 1 : 0,
        int number => number,
        float number => number,
        var other => other.ToString(),
    };

    private bool Differs(Story story, int index) => story.variablesState[_names[index]] is not int there || there != _written![index];

    private void Bind(ImmutableArray<string> names)
    {
        if (names != _names)
        {
            _names = names;
            _declared = [.. names.Select(pack.Globals.ContainsKey)];
            _written = null;
        }
    }
}

using System.Collections.Immutable;
using BrighterFuture.Terminal.Screens.Drawing;

namespace BrighterFuture.Terminal.Screens;

/// <summary>What a screen paints: rows, and where the terminal's cursor stands.</summary>
internal sealed record Painting(ImmutableArray<Row> Rows, (int Column, int Row)? Cursor = null);

/// <summary>
/// One screen of the game. It sets rows for a size and hears keys; it knows no terminal, so a test needs none. The bottom row belongs to the desk.
/// </summary>
internal abstract class Screen
{
    /// <summary>The name by which the help speaks of it.</summary>
    public abstract string Name { get; }

    /// <summary>The keys for the status bar, the two that must stay last.</summary>
    public abstract ImmutableArray<KeyHint> Keys { get; }

    /// <summary>Keys that work here and stand in no bar: the help lists them too.</summary>
    public virtual ImmutableArray<KeyHint> MoreKeys => [];

    /// <summary>Whether Esc goes one level back from here; false on the story and the title.</summary>
    public virtual bool IsPanel => true;

    /// <summary>Whether the menu bar stands over its first row where there is room.</summary>
    public virtual bool HasMenu => false;

    /// <summary>All rows but the bottom one.</summary>
    public abstract Painting Paint(Extent extent);

    /// <summary>Hears a key; false where it means nothing here.</summary>
    public abstract bool Press(Stroke stroke);

    /// <summary>Runs a command of its own, such as a click on a row; false where it has none of that name.</summary>
    public virtual bool Run(string name, string words) => false;

    /// <summary>Turns the wheel: rows down, or up where negative.</summary>
    public virtual void Wheel(int rows)
    {
    }

    /// <summary>Shows only what holds a word; null where nothing can be searched.</summary>
    public virtual Action<string>? Find => null;

    /// <summary>It comes to the top again: what it shows may have changed below it.</summary>
    public virtual void Returned()
    {
    }

    /// <summary>It was taken off the desk: what it still works on may stop.</summary>
    public virtual void Left()
    {
    }

    /// <summary>Some time has passed; true where more is to be shown by and by.</summary>
    public virtual bool Tick() => false;
}

using System.Collections.Immutable;
using BrighterFuture.Terminal.Screens;
using BrighterFuture.Terminal.Screens.Drawing;

namespace BrighterFuture.ScreenBreaker;

/// <summary>A screen with two keys, each of which breaks the program.</summary>
internal sealed class BreakingScreen : Screen
{
    public override string Name => "breaks";

    public override ImmutableArray<KeyHint> Keys => [new("u", "breaks here", null), new("t", "breaks elsewhere", null)];

    public override Painting Paint(Extent extent) => new([Row.Of("ready to break")]);

    public override bool Press(Stroke stroke)
    {
        if (stroke.Is('u'))
        {
            throw new InvalidOperationException("broken on purpose");
        }

        if (stroke.Is('t'))
        {
            new Thread(() => throw new InvalidOperationException("broken on purpose")).Start();
        }

        return true;
    }
}

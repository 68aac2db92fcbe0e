using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Terminal.Screens.Lists;
using BrighterFuture.Views.Pages;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Terminal.Screens.First;

/// <summary>The choice of a seat, and of who plays the others.</summary>
internal sealed class SeatsScreen(ScreenDesk desk, ScreenTitle title, StoryPack pack, ulong seed) : ListScreen
{
    private const string OthersLine = "others";

    public override string Name => "new game";

    public override ImmutableArray<KeyHint> Keys =>
    [
        new("1-3", "seat", null), new("Enter", "start", "press enter"), new("4", "others played by", "press 4"), new("?", "help", "help"), new("Esc", "back", "back"),
    ];

    protected override Row Heading => Row.Of(new Span("NEW GAME", Tone.Heading), new Span("  choose a seat"));

    protected override Row HeadingRight => Row.Of($"{pack.Info.Title}, seed {seed} ", Tone.Quiet);

    private int OthersPlace => Shown.ToList().FindIndex(entry => entry.Does == OthersLine);

    public override bool Press(Stroke stroke)
    {
        if (stroke.Digit > 0 && stroke.Digit <= pack.Info.Seats.Length)
        {
            Selected = Shown.ToList().FindIndex(entry => entry.Does == "seat " + pack.Info.Seats[stroke.Digit - 1]);
            return true;
        }

        if (stroke.Is('4') || (Selected == OthersPlace && stroke.Kind is StrokeKind.Left or StrokeKind.Right))
        {
            Selected = OthersPlace;
            Change(stroke.Kind == StrokeKind.Left ? -1 : 1);
            return true;
        }

        return base.Press(stroke);
    }

    protected override ImmutableArray<Entry> Entries()
    {
        var page = TitlePages.Seats(pack, seed);
        var seats = page.Where(paragraph => paragraph.Role == Role.Choice).Select((paragraph, place) => new Entry(paragraph with { Role = Role.Document }, "seat " + pack.Info.Seats[place], Tone.Text, 3));
        return [.. seats, Entry.Of($"4. Others played by: {Words(title.Others)}. Enter or an arrow changes it.", OthersLine, Tone.Text, 3)];
    }

    protected override void Take()
    {
        if (Current?.Does is OthersLine)
        {
            Change(1);
        }
        else if (Current?.Does is { } does)
        {
            desk.Do(does);
        }
    }

    private void Change(int step)
    {
        var policies = Enum.GetValues<Policy>();
        var at = Array.IndexOf(policies, title.Others.Kim);
        title.Others = Policies.All(policies[(at + step + policies.Length) % policies.Length]);
    }

    private static string Words(Policies policies) => policies.Trump == policies.Moon && policies.Moon == policies.Kim
        ? policies.Kim.ToString().ToLowerInvariant()
        : $"trump {policies.Trump}, moon {policies.Moon}, kim {policies.Kim}".ToLowerInvariant();
}

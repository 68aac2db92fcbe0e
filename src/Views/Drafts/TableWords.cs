using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Pages;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Drafts;

/// <summary>A draft at a table: who would have to sign, what it lacks before it can honestly be promised, and when it can be put.</summary>
public static class TableWords
{
    public static ImmutableArray<Paragraph> Of(StoryPack pack, Moment moment, ImmutableArray<int> levels) =>
    [
        new(Role.Title, "At a table."),
        new(Role.Moved, Signers(pack, levels)),
        new(Role.Moved, Promise(pack, moment.Play, levels)),
        .. PackagePages.Talks(pack, moment),
    ];

    /// <summary><c>Has to be signed by Washington, Seoul and Pyongyang.</c></summary>
    public static string Signers(StoryPack pack, ImmutableArray<int> levels) => $"Has to be signed by {Say.List([.. PaperReading.Signers(pack.Scenario, levels).Select(PartyTable.Capital)])}.";

    /// <summary>Whether it could honestly be promised now, and what is missing.</summary>
    public static string Promise(StoryPack pack, Play play, ImmutableArray<int> levels) => WhyUnsigned.Lacks(pack, DraftReading.StateOf(play), levels) is { } lacks
        ? $"It cannot honestly be promised yet: {lacks}."
        : "It could honestly be promised now: the paper for it is written and its backers are won.";
}

using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Testing;
using BrighterFuture.Views.Pages;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Stories.Tests;

/// <summary>The others may put one paper turn after turn; nobody wants its fourteen clauses read out each time.</summary>
public sealed class A_paper_that_comes_back
{
    [Fact]
    public void Is_read_out_the_first_time_and_named_after_that()
    {
        var comesBack = 0;
        for (var seed = 1ul; seed <= 4; seed++)
        {
            Walk.ToTheEnd(Shipped.Pack, new GameSetup(seed, Seat.Kim, Policies.Default), Walk.Dice(seed), moment => comesBack += Read(moment));
        }

        Assert.True(comesBack > 0, "No paper came back in four games.");
    }

    /// <summary>1 where a paper comes back and nothing of the reader's lies beside it.</summary>
    private static int Read(Moment moment)
    {
        if (moment.Stop is not Stop.Paper paper || paper.Who == Seat.Kim || moment.Play.Table!.Own is not null)
        {
            return 0;
        }

        var text = string.Join('\n', StoryPages.Of(Shipped.Pack, moment, Seat.Kim).Select(PlainLayout.Sentence));
        var before = moment.Play.Past.Any(turn => turn.Papers.Contains(new TabledPaper(paper.Who, paper.Package)));
        Assert.Equal(before, text.Contains("The same paper as in", StringComparison.Ordinal));
        Assert.NotEqual(before, text.Contains("What it would change.", StringComparison.Ordinal));
        Assert.Contains("Who would have to sign.", text, StringComparison.Ordinal);
        return before ? 1 : 0;
    }
}

using System.Collections.Immutable;
using System.Globalization;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Pages;

/// <summary>Tied hands: what this seat can pledge in public, what each pledge would leave of the zone, what it costs to take back, and what the others have pledged.</summary>
public static class PledgePages
{
    /// <summary>The word that takes the standing pledge back.</summary>
    public const string Back = "back";

    private const string CommandHead = "(pledge ";

    private const string WhatItIs = "A pledge given in public is a red line of your own: the others know what you cannot sign, and put papers that you can.";
    private const string How = WhatItIs + " pledge and its word says it; pledge back takes it back, once.";
    private const string HowByKey = WhatItIs + " Enter on a pledge says it, after a question; it can be taken back once.";

    /// <summary>The page; nothing where the pack has no pledges for this seat.</summary>
    public static ImmutableArray<Paragraph> Of(StoryPack pack, Moment moment, Seat seat)
    {
        var pledges = PledgeDesk.Of(pack.Scenario, seat);
        return pledges.IsEmpty ? [.. Others(pack, moment, seat)] : [Title(pack, moment, seat), .. Lines(pack, moment, seat, pledges), .. TakeBack(pack, moment, seat), new Paragraph(Role.Note, How, ["FEARON97"]) { Keyed = HowByKey }, .. Others(pack, moment, seat)];
    }

    /// <summary>What a person types behind <c>pledge</c>: the word of a pledge, or <c>back</c>. Null, and a sentence, where it cannot be read.</summary>
    public static Decision.Pledged? Read(StoryPack pack, Seat seat, string words, out string problem)
    {
        problem = "";
        if (words.Equals(Back, StringComparison.OrdinalIgnoreCase))
        {
            return new Decision.Pledged(null);
        }

        var known = PledgeDesk.Of(pack.Scenario, seat);
        if (known.FirstOrDefault(pledge => pledge.Id.Equals(words, StringComparison.OrdinalIgnoreCase)) is { } found)
        {
            return new Decision.Pledged(found.Id);
        }

        problem = known.IsEmpty ? "Nothing can be pledged from this chair. Nothing has changed." : $"There is no pledge \"{words}\". Pledges are {Say.List([.. known.Select(pledge => pledge.Id)])}; back takes one back. Nothing has changed.";
        return null;
    }

    /// <summary>The command that a line of the page offers, or null.</summary>
    public static string? CommandOf(Paragraph line)
    {
        var from = line.Role == Role.Choice ? line.Text.IndexOf(CommandHead, StringComparison.Ordinal) : -1;
        return from < 0 ? null : line.Text[(from + 1)..line.Text.IndexOf(')', from)];
    }

    /// <summary>What is asked before it is said.</summary>
    public static string Question(StoryPack pack, Decision.Pledged pledged) => pledged.Pledge is { } id ? $"Pledge in public, {TitleOf(pack, id)}?" : "Take your pledge back?";

    /// <summary>That a pledge was given or taken back, and what it moved at once.</summary>
    public static string Said(StoryPack pack, Moment moment, Seat seat, Decision.Pledged pledged)
    {
        if (pledged.Pledge is { } id)
        {
            return $"You say it in public, {TitleOf(pack, id)}: {Sizes(pack, seat, PledgeDesk.SizesOf(pack.Scenario, id).Gives)}. From this turn's table on you cannot sign less.";
        }

        var standing = PledgeDesk.Standing(pack.Scenario, moment.Play.Start, seat)!;
        return $"You take it back, {standing.Title}: {Sizes(pack, seat, PledgeDesk.SizesOf(pack.Scenario, standing.Id).Costs)}. No other pledge of yours will be believed.";
    }

    /// <summary>Why nothing was said.</summary>
    public static string Refused(Outcome.Refused refused) => refused.Reason == Refusal.PledgeClosed
        ? $"{Closed(Enum.Parse<PledgeShut>(refused.Values[0]))} Nothing has changed."
        : "That cannot be pledged. Nothing has changed.";

    /// <summary>What is pledged, in a few words.</summary>
    public static string TitleOf(StoryPack pack, string pledge) => pack.Scenario.Data.Court.Pledges.FirstOrDefault(row => row.Id == pledge)?.Title ?? pledge;

    private static Paragraph Title(StoryPack pack, Moment moment, Seat seat)
    {
        var word = PledgeDesk.WordNow(moment.Play);
        var standing = PledgeDesk.Standing(pack.Scenario, moment.Play.Start, seat);
        var says = (word, standing) switch
        {
            ({ Pledge: { } id }, _) => $"you pledge this turn: {TitleOf(pack, id)}",
            ({ Pledge: null }, _) => "you take your pledge back this turn",
            (null, { } stands) => $"you have pledged: {stands.Title}",
            _ => "nothing is pledged",
        };
        return new Paragraph(Role.Title, $"Your own hands: {says}.");
    }

    /// <summary>A line a pledge; the zone of the moment is counted once for all of them.</summary>
    private static IEnumerable<Paragraph> Lines(StoryPack pack, Moment moment, Seat seat, ImmutableArray<Pledge> pledges)
    {
        var now = LiveRules.ZoneNow(pack.Scenario, moment.Play.Preview);
        return pledges.Select(pledge => Line(pack, moment, seat, pledge, now));
    }

    private static Paragraph Line(StoryPack pack, Moment moment, Seat seat, Pledge pledge, Zone now)
    {
        if (PledgeDesk.Standing(pack.Scenario, moment.Play.Preview, seat)?.Id == pledge.Id)
        {
            return new Paragraph(Role.Moved, $"Standing: {pledge.Title}. {Worth(pack, seat, pledge)}", Keys(pledge));
        }

        if (PledgeDesk.WhyClosed(moment.Play, pledge.Id) is { } shut)
        {
            return new Paragraph(Role.Closed, $"Closed: {pledge.Title}. {Closed(shut)}");
        }

        var price = $"{Left(pack, moment, pledge, now)} {Worth(pack, seat, pledge)}";
        return new Paragraph(Role.Choice, $"Pledge: {pledge.Title} (pledge {pledge.Id}). {price}", Keys(pledge)) { Keyed = $"Pledge: {pledge.Title}. {price}" };
    }

    /// <summary>What a pledge would leave to sign: that is its price before anybody answers.</summary>
    private static string Left(StoryPack pack, Moment moment, Pledge pledge, Zone now)
    {
        var then = PledgeDesk.ZoneWith(pack.Scenario, moment.Play.Preview, pledge);
        return $"Of {Count(now.Complete.Count)} complete packages that all accept it leaves {Count(then.Complete.Count)}, of {Count(now.Count)} in all {Count(then.Count)}.";
    }

    private static string Worth(StoryPack pack, Seat seat, Pledge pledge)
    {
        var (gives, costs, keeps) = PledgeDesk.SizesOf(pack.Scenario, pledge.Id);
        return $"Said, it brings {Sizes(pack, seat, gives)}; taken back, {Sizes(pack, seat, costs)}; signed within it, {Sizes(pack, seat, keeps)}.";
    }

    private static IEnumerable<Paragraph> TakeBack(StoryPack pack, Moment moment, Seat seat)
    {
        if (PledgeDesk.WhyClosed(moment.Play, null) is null && PledgeDesk.WordNow(moment.Play) is not { Pledge: null } && PledgeDesk.Standing(pack.Scenario, moment.Play.Start, seat) is { } standing)
        {
            var cost = $"{Sizes(pack, seat, PledgeDesk.SizesOf(pack.Scenario, standing.Id).Costs)}, and no other pledge of yours will be believed.";
            yield return new Paragraph(Role.Choice, $"Take it back (pledge {Back}): {cost}") { Keyed = $"Take it back: {cost}" };
        }
    }

    private static IEnumerable<Paragraph> Others(StoryPack pack, Moment moment, Seat seat) => PledgeDesk.Standing(pack.Scenario, moment.Play.Preview).Where(pledge => pledge.Seat != seat)
        .Select(pledge => new Paragraph(Role.Moved, $"{PartyTable.Capital(PartyTable.Of(pledge.Seat))} has tied its hands. {pledge.Sentence}", Keys(pledge)));

    private static string Sizes(StoryPack pack, Seat seat, ImmutableArray<(int Meter, int Amount)> moves) => Say.List([.. moves.Select(move => Size(pack.Scenario.Meters[move.Meter], move.Amount, seat))]);

    private static string Size(Meter meter, int amount, Seat seat) =>
        $"{MovedRules.Label(meter, seat)} {(amount < 0 ? "minus" : "plus")} {(Math.Abs(amount) / (double)meter.Scale).ToString("0.#", CultureInfo.InvariantCulture)}";

    private static string Closed(PledgeShut shut) => shut switch
    {
        PledgeShut.TableIsOpen => "The table is open: hands are tied before one sits down.",
        PledgeShut.OneStands => "One pledge stands; two would leave nothing to say. Take it back first.",
        PledgeShut.NothingStands => "No pledge stands that could be taken back; one given this turn is undone with undo.",
        PledgeShut.NotBelieved => "You took one back. Nobody would believe another.",
        _ => "Hands are tied only while packages are negotiated.",
    };

    private static ImmutableArray<string> Keys(Pledge pledge) => pledge.Source == "design judgement" ? [] : [.. pledge.Source.Split(", ")];

    private static string Count(int packages) => packages.ToString("N0", CultureInfo.InvariantCulture);
}

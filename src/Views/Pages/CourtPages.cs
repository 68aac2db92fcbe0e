using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Pages;

/// <summary>Court: China, Japan and Russia with what each holds, wants and can be asked for, its last answer, and who stirs against the talks (screens.md, Coalition).</summary>
public static class CourtPages
{
    private static readonly string[] s_support = ["support_prc", "support_jpn", "support_rus"];

    private const string HowSupportGrows = "Support grows with their trust, with the cohesion of the five, and with what the blueprint offers them.";
    private const string HowToVisit = "An envoy leaves by the number of his ask, court 1, or by its words; behind them window pays him with a month instead of standing. A capital may name a price; asked again, it is paid.";
    private const string HowToVisitByKey = "An envoy leaves by the number of his ask; left or right pays him with a month instead of standing, Tab gives him your draft. A capital may name a price; asked again, it is paid.";

    /// <summary>The whole page.</summary>
    public static ImmutableArray<Paragraph> Of(StoryPack pack, Moment moment, Seat seat)
    {
        var rows = Rows(pack, moment, seat);
        var visits = pack.Scenario.Data.Court.Capitals.IsEmpty ? "" : ", one visit a turn";
        return
        [
            new Paragraph(Role.Title, $"Court. {Say.Count(rows.Length, "capital")}{visits}."),
            .. rows.SelectMany(Capital),
            .. Envoy(pack, moment),
            new Paragraph(Role.Note, visits.Length == 0 ? HowSupportGrows : $"{HowSupportGrows} {HowToVisit}") { Keyed = visits.Length == 0 ? null : $"{HowSupportGrows} {HowToVisitByKey}" },
            .. Spoilers(pack, moment),
        ];
    }

    /// <summary>The three capitals as rows, for a screen or a page. Where a pack has no court.json, their support alone.</summary>
    public static ImmutableArray<CapitalRow> Rows(StoryPack pack, Moment moment, Seat seat)
    {
        var number = 0;
        var complete = LiveRules.ZoneNow(pack.Scenario, moment.Play.Preview).Complete;
        var rows = ImmutableArray.CreateBuilder<CapitalRow>();
        foreach (var support in PackagePages.CourtRows(pack, moment, seat))
        {
            var party = PartyOf(support);
            var capital = pack.Scenario.Data.Court.Capitals.FirstOrDefault(row => row.Party == party);
            ImmutableArray<AskRow> asks = capital is null ? [] : [.. capital.Asks.Where(ask => ask.Seats.Contains(seat)).Select(ask => Ask(pack, moment, seat, capital, ask, ++number))];
            rows.Add(new CapitalRow(party, support, capital?.Holds ?? "", capital?.Wants ?? "", Without(complete, party), complete.Count, asks, LastAnswer(pack, moment.Play, party)));
        }

        return rows.DrainToImmutable();
    }

    /// <summary>What a person types behind <c>court</c>: a number of the page, or country and ask; then <c>window</c>, and a package. Null, and a sentence, where it cannot be read.</summary>
    public static Decision.Courted? Read(StoryPack pack, Moment moment, Seat seat, string words, out string problem)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var rows = Rows(pack, moment, seat);
        var asks = rows.SelectMany(row => row.Asks).ToList();
        var isNumber = int.TryParse(parts[0], out var number);
        var capital = rows.FirstOrDefault(row => Is(parts[0], row.Support.Name) || Is(parts[0], row.City));
        var named = isNumber || parts.Length < 2 ? null : capital?.Asks.FirstOrDefault(ask => Is(parts[1], ask.Id));
        var asked = isNumber ? asks.FirstOrDefault(ask => ask.Number == number) : named;
        problem = "";
        if (asked is null)
        {
            var known = asks.Select(ask => ask.Words).ToList();
            problem = known.Count == 0 ? "Nobody can be asked for anything here." : $"There is no ask \"{words}\". Asks are {Say.List(known)}. Nothing has changed.";
            return null;
        }

        var rest = parts.Skip(isNumber ? 1 : 2).ToList();
        var purse = rest.RemoveAll(word => Is(word, "window")) > 0 ? Purse.Window : Purse.Standing;
        rest.RemoveAll(word => Is(word, "standing"));
        if (rest.Count > 1)
        {
            problem = $"\"{string.Join(' ', rest)}\" is neither window nor one package. Nothing has changed.";
            return null;
        }

        return new Decision.Courted(asked.Party, asked.Id, purse, rest.FirstOrDefault());
    }

    /// <summary>That an envoy has left: to whom, what he costs, when the answer comes.</summary>
    public static string Sent(StoryPack pack, Seat seat, Decision.Courted courted)
    {
        var (capital, ask) = CourtDesk.Find(pack.Scenario, courted.Party, courted.Ask)!.Value;
        return $"Your envoy goes to {capital.City}: {ask.Title}. Cost: {Cost(pack, seat, courted.Purse)}. The answer comes when the turn ends, before any table.";
    }

    /// <summary>Why an envoy cannot leave.</summary>
    public static string Refused(Outcome.Refused refused) => refused.Reason switch
    {
        Refusal.NoCourt => "Nobody is visited now: capitals are courted before a package is signed. Nothing has changed.",
        Refusal.AnswersAreIn => "The table is open: whom you visited has answered. Nothing has changed.",
        Refusal.UnknownPackage => $"There is no package \"{refused.Values[0]}\". Nothing has changed.",
        Refusal.AskClosed => $"{Closed(Enum.Parse<CourtShut>(refused.Values[2]), refused.Values[3])} Nothing has changed.",
        _ => "That cannot be asked. Nothing has changed.",
    };

    /// <summary>What a capital said, and why.</summary>
    public static string Answer(StoryPack pack, CourtAnswer answer, Seat seat)
    {
        var (capital, ask) = CourtDesk.Find(pack.Scenario, answer.Party, answer.Ask)!.Value;
        var price = ask.PriceFor(seat)?.Text;
        return answer.Word switch
        {
            CourtWord.Yes => $"{capital.City} says yes: {ask.Title}.",
            CourtWord.Paid => $"{capital.City} says yes: {ask.Title}. You paid its price: {price}.",
            CourtWord.Price => $"{capital.City} names a price for {ask.Title}: {price}. Asked again, it is paid.",
            _ => $"{capital.City} says no to {ask.Title}. {WhyNot(pack, answer)}",
        };
    }

    /// <summary>Who stirs against the talks, of what kind, and what would stop them.</summary>
    public static IEnumerable<Paragraph> Spoilers(StoryPack pack, Moment moment)
    {
        var stirring = CourtDesk.Stirring(pack.Scenario, moment.Play.Start);
        if (stirring.IsEmpty)
        {
            yield break;
        }

        var won = CourtDesk.CoGuarantors(pack.Scenario, moment.Play.Start);
        yield return new Paragraph(Role.Title, $"Against the talks. {(stirring.Length == 1 ? "1 stirs" : $"{stirring.Length} stir")}; {won} of 3 co-guarantors won.");
        foreach (var (spoiler, chance) in stirring)
        {
            yield return new Paragraph(Role.Moved, $"{spoiler.City}: {spoiler.Name}, {Kind(spoiler.Kind)}. {Chance(chance)} What stops them: {spoiler.Stop}.");
        }
    }

    private static IEnumerable<Paragraph> Capital(CapitalRow row)
    {
        var support = row.Support;
        yield return new Paragraph(Role.Moved, $"{support.Name}: support {support.Support}, needs {support.Floor}: {support.Word}. Without it {Count(row.Without)} of {Count(row.Complete)} complete packages are left that all accept.") { About = support.Meter };
        if (row.Holds.Length > 0)
        {
            yield return new Paragraph(Role.Document, $"{row.City}: holds {row.Holds}; wants {row.Wants}.");
        }

        foreach (var ask in row.Asks)
        {
            yield return ask.Closed is { } closed
                ? new Paragraph(Role.Closed, $"Closed: {ask.Title}. {closed}")
                : new Paragraph(Role.Choice, $"{ask.Number}. Ask {ask.Title} ({ask.Words}). {Price(ask)}") { Keyed = $"{ask.Number}. Ask {ask.Title}. {Price(ask)}" };
        }

        if (row.LastAnswer is { } answer)
        {
            yield return new Paragraph(Role.Note, answer);
        }
    }

    private static string Price(AskRow ask) => $"Cost: {ask.Cost}.{(ask.Price is { } price ? $" Its price is named: {price}." : "")}";

    private static IEnumerable<Paragraph> Envoy(StoryPack pack, Moment moment)
    {
        var play = moment.Play;
        if (CourtDesk.VisitNow(play) is not { } courted || play.Setup.Person is not { } seat)
        {
            return [];
        }

        return [new Paragraph(Role.Note, CourtDesk.AnswerAtTable(play) is { } answer ? Answer(pack, answer, seat) : Sent(pack, seat, courted))];
    }

    private static AskRow Ask(StoryPack pack, Moment moment, Seat seat, Capital capital, CourtAsk ask, int number)
    {
        var play = moment.Play;
        var isNamed = CourtDesk.MemoryOf(pack.Scenario, play.Start, capital.Party, ask.Id) == CourtMemory.PriceNamed;
        return new AskRow(number, capital.Party, ask.Id, ask.Title, ask.Clause, $"{capital.Name.ToLowerInvariant()} {ask.Id}", $"{Cost(pack, seat, Purse.Standing)}, or {Cost(pack, seat, Purse.Window)}", Shut(play, capital.Party, ask))
        {
            Price = isNamed ? ask.PriceFor(seat)?.Text : null,
        };
    }

    private static string? Shut(Play play, Party party, CourtAsk ask)
    {
        if (!CourtDesk.IsOpen(play))
        {
            return play.Table is null ? "Capitals are courted before a package is signed." : "The table is open.";
        }

        return CourtDesk.WhyClosed(play, party, ask, Purse.Standing) is { } closed ? Closed(closed.Kind, closed.Why ?? "") : null;
    }

    private static string Closed(CourtShut kind, string why) => kind switch
    {
        CourtShut.Granted => "It was granted already.",
        CourtShut.NoTime => "No month is left to pay with.",
        CourtShut.OtherSeat => "Another chair would have to ask it.",
        _ => why,
    };

    private static string WhyNot(StoryPack pack, CourtAnswer answer)
    {
        var sizes = pack.Scenario.Parameters;
        return answer.Reason switch
        {
            CourtReason.Bar => answer.Why!,
            CourtReason.RedLine => answer.Why ?? "The package it was asked with crosses a red line of its own.",
            CourtReason.Surplus => "The package it was asked with leaves it worse off than no deal.",
            _ => $"Its support, its gain and its trust in you together are {Short(answer.Needed - sizes.CourtHaggle - answer.Goodwill)} short even of a price.",
        };
    }

    /// <summary>Others' numbers are estimates: to the next five points.</summary>
    private static string Short(int hundredths)
    {
        const int Step = 500;
        return $"some {Math.Max(1, (hundredths + Step - 1) / Step) * Step / 100} points";
    }

    private static string? LastAnswer(StoryPack pack, Play play, Party party) =>
        play.Setup.Person is { } seat && play.Past.LastOrDefault(turn => turn.Court?.Party == party) is { Court: { } answer } turn ? $"{turn.Label}: {Answer(pack, answer, seat)}" : null;

    private static string Cost(StoryPack pack, Seat seat, Purse purse)
    {
        var (meter, cost) = CourtDesk.CostOf(pack.Scenario, seat, purse);
        return purse == Purse.Window
            ? Say.Count(cost, "month")
            : $"{(cost / 100.0).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture)} of {MovedRules.Label(pack.Scenario.Meters[meter], seat)}";
    }

    private static string Kind(SpoilerKind kind) => kind switch
    {
        SpoilerKind.Limited => "who want one thing and can be paid",
        SpoilerKind.Greedy => "who raise their price",
        _ => "who want no deal and can only be left alone",
    };

    private static string Chance(int of10000) => of10000 == 0 ? "Too much alone to act." : $"They act in about {(of10000 + 500) / 1000} turns of 10.";

    private static int Without(IssueTally complete, Party party)
    {
        var backers = complete.ByIssue[IssueIndex.Backers];
        return backers[Backing.UsAndRok] + party switch
        {
            Party.Prc => backers[Backing.WithoutChina],
            Party.Jpn => backers[Backing.WithoutJapan],
            _ => 0,
        };
    }

    private static Party PartyOf(CourtRow row) => Array.IndexOf(s_support, row.Meter) switch
    {
        0 => Party.Prc,
        1 => Party.Jpn,
        _ => Party.Rus,
    };

    private static string Count(int packages) => packages.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);

    private static bool Is(string word, string name) => word.Equals(name, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A capital on the page of Court.</summary>
/// <param name="Party">Which.</param>
/// <param name="Support">Its support as the seat sees it.</param>
/// <param name="Holds">What it holds.</param>
/// <param name="Wants">What it wants.</param>
/// <param name="Without">Complete packages that all accept now and that do without it.</param>
/// <param name="Complete">Complete packages that all accept now.</param>
/// <param name="Asks">What this seat can ask it for.</param>
/// <param name="LastAnswer">What it said last, with the turn; null where it was not visited.</param>
public sealed record CapitalRow(Party Party, CourtRow Support, string Holds, string Wants, int Without, int Complete, ImmutableArray<AskRow> Asks, string? LastAnswer)
{
    /// <summary>Its capital.</summary>
    public string City => PartyTable.Capital(Party);
}

/// <summary>One ask on the page of Court.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Party">Whom.</param>
/// <param name="Id">Which.</param>
/// <param name="Title">What is asked.</param>
/// <param name="Clause">The clause it serves, or null.</param>
/// <param name="Words">What is typed behind court.</param>
/// <param name="Cost">What the visit costs, whatever the answer.</param>
/// <param name="Closed">Why it cannot be asked now; null where it can.</param>
public sealed record AskRow(int Number, Party Party, string Id, string Title, string? Clause, string Words, string Cost, string? Closed)
{
    /// <summary>The price it has named, or null: asked again, it is paid.</summary>
    public string? Price { get; init; }
}

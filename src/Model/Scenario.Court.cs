using System.Collections.Immutable;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Model.Rules;

namespace BrighterFuture.Model;

/// <summary>Court with places instead of names.</summary>
public sealed partial class Scenario
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, PackageModel> _pledged = new(StringComparer.Ordinal);

    internal CompiledCourt Court { get; private set; } = CompiledCourt.None;

    /// <summary>Where the bytes of court stand behind the answers of a state.</summary>
    internal int CourtPlace => RoadAnswerPlace + RoadDesk.Questions.Length;

    /// <summary>Who accepts which package while some pledges stand; made once for each set of them.</summary>
    internal PackageModel ModelWithin(ImmutableArray<Pledge> pledges) => pledges.IsEmpty
        ? PackageModel
        : _pledged.GetOrAdd(string.Join(',', pledges.Select(pledge => pledge.Id)), _ => PackageModel.Within([.. PackageModel.RedLines, .. pledges.Select(pledge => pledge.Line)]));

    private void CompileCourt()
    {
        var court = Data.Court;
        var asks = court.Capitals.Sum(capital => capital.Asks.Length);
        Court = new CompiledCourt(
            [.. court.Capitals.SelectMany(capital => capital.Asks.Select(ask => (capital, ask))).Select((row, place) => Compile(row.capital, row.ask, place))],
            [.. court.Acts.Select((act, place) => Compile(act, asks + place))],
            [.. court.Spoilers.Select((spoiler, place) => Compile(spoiler, asks + court.Acts.Length + place))])
        {
            Pledges = [.. Enum.GetValues<Seat>().Select(seat => court.Pledges.Where(pledge => pledge.Seat == seat).Select((pledge, place) => Compile(pledge, (byte)(place + 1))).ToArray())],
        };
    }

    private CompiledPledge Compile(Pledge pledge, byte number)
    {
        var key = CourtCauses.Of(pledge);
        return new CompiledPledge(
            pledge, number, Data.Court.Pledges.IndexOf(pledge), Compile(pledge.Gives, key + CourtCauses.Said), Compile(pledge.Costs, key + CourtCauses.Eaten), Compile(pledge.Keeps, key + CourtCauses.Kept),
            Compile(pledge.SaidWhile));
    }

    private CompiledAsk Compile(Capital capital, CourtAsk ask, int memory)
    {
        var (support, floor) = capital.Party switch
        {
            Party.Prc => (Model.Meters.SupportPrc, Parameters.FloorPrc),
            Party.Jpn => (Model.Meters.SupportJpn, Parameters.FloorJpn),
            _ => (Model.Meters.SupportRus, Parameters.FloorRus),
        };
        var key = CourtCauses.Of(capital, ask);
        return new CompiledAsk
        {
            Data = ask,
            Party = capital.Party,
            Memory = memory,
            Support = support,
            Needed = floor + ask.Above,
            Paper = PaperOf(ask.Package),
            Closed = Compile(ask.ClosedWhile),
            Refused = Compile(ask.RefusedWhile),
            Gives = Compile(ask.Gives, key + CourtCauses.Yes),
            Prices = [.. Enum.GetValues<Seat>().Select(seat => ask.PriceFor(seat) is { } price ? Compile(price.Costs, CourtCauses.OfPrice(key, price)) : null)],
            CauseVisit = Causes.Find(key),
        };
    }

    private CompiledAct Compile(CapitalAct act, int memory) => new(act, memory, Compile(act.When), Compile(act.Effects, CourtCauses.Of(act)));

    private CompiledSpoiler Compile(Spoiler spoiler, int memory)
    {
        var key = CourtCauses.Of(spoiler);
        var meter = spoiler.Kind switch
        {
            SpoilerKind.Limited => Model.Meters.SpoilerLimited,
            SpoilerKind.Greedy => Model.Meters.SpoilerGreedy,
            _ => Model.Meters.SpoilerTotal,
        };
        return new CompiledSpoiler(
            spoiler, memory, meter, Compile(spoiler.StirsWhile), Compile(spoiler.StoppedIfAny), Compile(spoiler.Effects, key + CourtCauses.Acts),
            Causes.Find(key + CourtCauses.Stirs), Causes.Find(key + CourtCauses.Calmed));
    }

    private CompiledBar[] Compile(ImmutableArray<CourtBar> bars) => [.. bars.Select(bar => new CompiledBar(new OptionCompiler(Parameters, Causes).Compile(bar.While), bar.Why))];

    private Test[] Compile(ImmutableArray<MeterTest> tests) => [.. tests.Select(test => new OptionCompiler(Parameters, Causes).Compile(test))];

    private Effect[] Compile(ImmutableArray<EventEffect> effects, string cause) =>
        [.. effects.SelectMany(effect => Compile(effect, Causes.Find(cause), effect.When is { } when ? new OptionCompiler(Parameters, Causes).Compile(when) : null))];
}

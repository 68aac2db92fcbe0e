namespace BrighterFuture.Model.Rules;

/// <summary>Court as the rules want it: places instead of names, and a byte of memory for each ask, act and spoiler.</summary>
internal sealed record CompiledCourt(CompiledAsk[] Asks, CompiledAct[] Acts, CompiledSpoiler[] Spoilers)
{
    public static CompiledCourt None { get; } = new([], [], []);

    /// <summary>Bytes of memory in a state.</summary>
    public int Bytes => PledgePlace + (HasPledges ? Pledges.Length : 0);

    /// <summary>By seat: its pledges, in the order of their numbers from 1.</summary>
    public CompiledPledge[][] Pledges { get; init; } = [[], [], []];

    public bool HasPledges => Array.Exists(Pledges, seat => seat.Length > 0);

    /// <summary>Place of the first of the three bytes that say what each seat has pledged.</summary>
    public int PledgePlace => Asks.Length + Acts.Length + Spoilers.Length;

    public CompiledAsk AskOf(Party party, string id) => Array.Find(Asks, ask => ask.Party == party && ask.Data.Id == id)!;

    public CompiledPledge? PledgeOf(string? id) => Pledges.SelectMany(seat => seat).FirstOrDefault(pledge => pledge.Data.Id == id);

    /// <summary>What each byte of memory belongs to, in the order of the bytes; a state's text names it so.</summary>
    public IEnumerable<string> Names => Asks.Select(ask => $"{Meters.PartyIds[(int)ask.Party]}.{ask.Data.Id}")
        .Concat(Acts.Select(act => $"act.{act.Data.Id}")).Concat(Spoilers.Select(spoiler => $"spoiler.{spoiler.Data.Id}"))
        .Concat(HasPledges ? Enum.GetValues<Seat>().Select(seat => $"pledge.{seat.ToString().ToLowerInvariant()}") : []);
}

/// <summary>An ask with its meters, bars and causes worked out.</summary>
internal sealed record CompiledAsk
{
    public required CourtAsk Data { get; init; }

    public required Party Party { get; init; }

    /// <summary>Place of its byte of memory.</summary>
    public required int Memory { get; init; }

    /// <summary>Meter of the capital's support.</summary>
    public required int Support { get; init; }

    /// <summary>Goodwill a plain yes needs.</summary>
    public required int Needed { get; init; }

    public required Paper Paper { get; init; }

    public required CompiledBar[] Closed { get; init; }

    public required CompiledBar[] Refused { get; init; }

    public required Effect[] Gives { get; init; }

    /// <summary>By seat; null where it hears yes or no.</summary>
    public required Effect[]?[] Prices { get; init; }

    public required int CauseVisit { get; init; }
}

/// <summary>A bar with its test worked out.</summary>
internal sealed record CompiledBar(Test While, string Why)
{
    public static CompiledBar? FirstThatHolds(CompiledBar[] bars, ReadOnlySpan<int> state)
    {
        foreach (var bar in bars)
        {
            if (bar.While.Holds(state))
            {
                return bar;
            }
        }

        return null;
    }
}

/// <summary>An act of a capital with its tests and effects worked out.</summary>
internal sealed record CompiledAct(CapitalAct Data, int Memory, Test[] When, Effect[] Effects);

/// <summary>A spoiler with its tests, effects and causes worked out.</summary>
internal sealed record CompiledSpoiler(Spoiler Data, int Memory, int Meter, Test[] StirsWhile, Test[] StoppedIfAny, Effect[] Effects, int CauseStirs, int CauseCalmed);

/// <summary>A pledge with its effects and causes worked out.</summary>
/// <param name="Data">The pledge.</param>
/// <param name="Number">Its number among its seat's, from 1: what the seat's byte of memory holds while it stands.</param>
/// <param name="Dice">Its place among all pledges of the pack: where its dice stand.</param>
/// <param name="Gives">What saying it moves.</param>
/// <param name="Costs">What taking it back moves.</param>
/// <param name="Keeps">What a main package signed within it moves.</param>
/// <param name="SaidWhile">When a guarded leader says it.</param>
internal sealed record CompiledPledge(Pledge Data, byte Number, int Dice, Effect[] Gives, Effect[] Costs, Effect[] Keeps, Test[] SaidWhile);

/// <summary>What the person says of its own hands this turn.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Pledge">What is pledged; null takes back what stands.</param>
internal sealed record PledgeWord(Seat Seat, CompiledPledge? Pledge);

/// <summary>The visit of a turn on the bench, and what was said to it.</summary>
internal sealed record CourtVisit(Seat Seat, CompiledAsk Ask, Paper Paper, Purse Purse)
{
    public CourtAnswer? Answer { get; init; }

    public static CourtVisit Of(Scenario scenario, Seat seat, Decision.Courted courted)
    {
        var ask = scenario.Court.AskOf(courted.Party, courted.Ask);
        return new CourtVisit(seat, ask, courted.Draft is { } draft ? scenario.PaperOf(draft) : ask.Paper, courted.Purse);
    }
}

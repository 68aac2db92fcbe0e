namespace BrighterFuture.Model;

/// <summary>The causes that court and spoilers write, by key and text.</summary>
internal static class CourtCauses
{
    public const string Yes = ".yes";
    public const string Stirs = ".stirs";
    public const string Acts = ".acts";
    public const string Calmed = ".calmed";
    public const string Said = ".said";
    public const string Eaten = ".eaten";
    public const string Kept = ".kept";

    /// <summary>Key of a visit; what is given and paid hangs on it.</summary>
    public static string Of(Capital capital, CourtAsk ask) => $"court.{Meters.PartyIds[(int)capital.Party]}.{ask.Id}";

    public static string Of(CapitalAct act) => $"court.act.{act.Id}";

    public static string Of(Spoiler spoiler) => $"spoiler.{spoiler.Id}";

    public static string Of(Pledge pledge) => $"pledge.{pledge.Id}";

    public static string OfPrice(string visit, CourtPrice price) => $"{visit}.price.{price.Seats[0].ToString().ToLowerInvariant()}";

    /// <summary>Every cause of a pack's court.</summary>
    public static IEnumerable<CauseText> All(CourtData court) =>
        court.Capitals.SelectMany(capital => capital.Asks.SelectMany(ask => OfAsk(capital, ask)))
            .Concat(court.Acts.Select(act => new CauseText(Of(act), act.Text, act.Source)))
            .Concat(court.Spoilers.SelectMany(OfSpoiler))
            .Concat(court.Pledges.SelectMany(OfPledge));

    private static IEnumerable<CauseText> OfAsk(Capital capital, CourtAsk ask)
    {
        var key = Of(capital, ask);
        yield return new CauseText(key, $"a visit to {capital.City}: {ask.Title}", ask.Source);
        yield return new CauseText(key + Yes, $"{capital.City} says yes: {ask.Title}", ask.Source);
        foreach (var price in ask.Prices)
        {
            yield return new CauseText(OfPrice(key, price), $"the price {capital.City} named: {price.Text}", ask.Source);
        }
    }

    /// <summary>Each says what would have stopped it.</summary>
    private static IEnumerable<CauseText> OfSpoiler(Spoiler spoiler)
    {
        var key = Of(spoiler);
        yield return new CauseText(key + Stirs, $"{spoiler.Stirs}; what stops them: {spoiler.Stop}", spoiler.Source);
        yield return new CauseText(key + Acts, $"{spoiler.Acts}; what would have stopped them: {spoiler.Stop}", spoiler.Source);
        yield return new CauseText(key + Calmed, $"{spoiler.Name} fall silent", spoiler.Source);
    }

    private static IEnumerable<CauseText> OfPledge(Pledge pledge)
    {
        var (key, office) = (Of(pledge), OfficeOf(pledge.Seat));
        yield return new CauseText(key + Said, $"{office} pledges: {pledge.Title}", pledge.Source);
        yield return new CauseText(key + Eaten, $"{office} takes a pledge back: {pledge.Title}", pledge.Source);
        yield return new CauseText(key + Kept, $"{office} signs what it pledged: {pledge.Title}", pledge.Source);
    }

    private static string OfficeOf(Seat seat) => seat switch
    {
        Seat.Trump => "Washington",
        Seat.Moon => "Seoul",
        _ => "Pyongyang",
    };
}

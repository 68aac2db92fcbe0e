using BrighterFuture.Model;

namespace BrighterFuture.Views.Knowledge;

/// <summary>What the six are called: by their capitals.</summary>
public static class PartyTable
{
    /// <summary>The capital that speaks for a party.</summary>
    public static string Capital(Party party)
    {
        return party switch
        {
            Party.Us => "Washington",
            Party.Rok => "Seoul",
            Party.Dprk => "Pyongyang",
            Party.Prc => "Beijing",
            Party.Jpn => "Tokyo",
            _ => "Moscow",
        };
    }

    /// <summary>The party a seat signs for.</summary>
    public static Party Of(Seat seat)
    {
        return seat switch
        {
            Seat.Trump => Party.Us,
            Seat.Moon => Party.Rok,
            _ => Party.Dprk,
        };
    }
}

using BrighterFuture.Model;

namespace BrighterFuture.Views.Knowledge;

/// <summary>Whether a seat still decides: after an election on the road another administration answers for its capital.</summary>
public static class Administration
{
    public static bool Decides(GameState state, Seat seat) => RoadDesk.Decides(state, seat);
}

using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;

namespace BrighterFuture.Views.Knowledge;

/// <summary>A cause of the ledger as a phrase for one seat: what another seat did in secret stays "something moved".</summary>
public static class CauseWords
{
    private const string CardHead = "card.";

    /// <summary>The phrase, lower case, without a full stop.</summary>
    public static string Of(StoryPack pack, int cause, Seat seat) => Of(pack, cause, seat, opened: false);

    /// <summary>The phrase once the game is over and everything is opened.</summary>
    public static string Opened(StoryPack pack, int cause, Seat seat) => Of(pack, cause, seat, opened: true);

    private static string Of(StoryPack pack, int cause, Seat seat, bool opened)
    {
        var key = pack.Scenario.Causes.KeyOf(cause);
        if (!key.StartsWith(CardHead, StringComparison.Ordinal) || key == "card.test")
        {
            return Plain(pack.Scenario.Causes[cause].Text);
        }

        var (card, option) = CardOf(pack, key[CardHead.Length..]);
        if (card is null || option is null)
        {
            return Plain(pack.Scenario.Causes[cause].Text);
        }

        if (card.Seat == seat)
        {
            return $"you chose: {option.Text.TrimEnd('.')}";
        }

        return opened || option.Seen == Visibility.Public ? $"{SeatTable.Capital(card.Seat)} chose: {option.Text.TrimEnd('.')}" : $"something moved in {SeatTable.Capital(card.Seat)}";
    }

    /// <summary>Without its full stop, and without the mark of what is unverified: the dossier says that.</summary>
    private static string Plain(string text) => text.Replace(" (V)", "", StringComparison.Ordinal).TrimEnd('.');

    /// <summary>The card and option of a key such as <c>DT01b</c>.</summary>
    public static (Card? Card, CardOption? Option) CardOf(StoryPack pack, string key)
    {
        var card = pack.Scenario.CardOf(key[..^1]);
        return (card, card?.OptionOf(key[^1..]));
    }
}

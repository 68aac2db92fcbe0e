using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Pages;

/// <summary>Why a number stands where it stands: its ledger, the newest line first.</summary>
public static class WhyPages
{
    private const int MostLines = 14;

    /// <summary>The ledger of one meter as the seat may read it.</summary>
    public static ImmutableArray<Paragraph> Of(StoryPack pack, Moment moment, Seat seat, Meter meter)
    {
        var label = MovedRules.Label(meter, seat);
        if (!SeatSight.IsNumber(meter))
        {
            return [new Paragraph(Role.Note, $"{Say.Capital(label)} is nobody's number. It is felt, not counted.")];
        }

        if (!SeatSight.IsExact(moment.Play, meter, seat))
        {
            return
            [
                new Paragraph(Role.Title, $"Why {label}."),
                new Paragraph(Role.Moved, MeterPages.Line(moment, seat, meter)),
                new Paragraph(Role.Note, "Your staff estimates it and cannot trace it. The ending opens its ledger."),
            ];
        }

        var rows = Rows(pack, moment.Play, seat, meter).Reverse().ToList();
        return
        [
            new Paragraph(Role.Title, rows.Count == 0 ? $"Why {label}. Nothing has moved this meter since 8 Nov 2018: {Numbers.Reading(pack.Scenario, moment.Play.Preview, meter.Index)}." : $"Why {label}. {Say.Count(rows.Count, "line")}, the newest first."),
            new Paragraph(Role.Moved, Say.Stop($"{Numbers.Reading(pack.Scenario, moment.Play.Preview, meter.Index)} now; {meter.Direction}")),
            .. rows.Take(MostLines).Select(row => new Paragraph(Role.Moved, row)),
            .. rows.Count > MostLines ? [new Paragraph(Role.Note, $"{rows.Count - MostLines} older lines are not shown.")] : Array.Empty<Paragraph>(),
            new Paragraph(Role.Moved, Opening(pack, meter, seat)),
        ];
    }

    /// <summary>The meter a player means by a word or two: an id, a label, or the beginning of either; null where nothing fits.</summary>
    public static Meter? Find(StoryPack pack, Seat seat, string words)
    {
        var wanted = Normal(words);
        var own = SeatTable.Five(seat).FirstOrDefault(five => Normal(five.Label).Contains(wanted, StringComparison.Ordinal));
        if (own is not null)
        {
            return pack.Scenario.MeterOf(own.Meter);
        }

        var meters = pack.Scenario.Meters.Where(SeatSight.IsNumber).ToList();
        return meters.Find(meter => Normal(meter.Id) == wanted)
            ?? meters.Find(meter => Normal(meter.Name).StartsWith(wanted, StringComparison.Ordinal))
            ?? meters.Find(meter => wanted.Length > 2 && (Normal(meter.Name).Contains(wanted, StringComparison.Ordinal) || Normal(meter.Id).Contains(wanted, StringComparison.Ordinal)));
    }

    private static string Normal(string words) => new([.. words.ToLowerInvariant().Where(char.IsLetterOrDigit)]);

    private static string Opening(StoryPack pack, Meter meter, Seat seat)
    {
        return Say.Stop($"8 Nov 2018, the opening: {(MovedRules.Label(meter, seat) == meter.Name ? "" : meter.Name + ", ")}{meter.Meaning.TrimEnd('.')} ({meter.Source})");
    }

    private static IEnumerable<string> Rows(StoryPack pack, Play play, Seat seat, Meter meter)
    {
        foreach (var turn in play.Past)
        {
            foreach (var row in Rows(pack, turn.Ledger, turn.Label, seat, meter))
            {
                yield return row;
            }
        }

        foreach (var row in Rows(pack, play.PreviewLedger, GameDate.Label(play), seat, meter))
        {
            yield return row;
        }
    }

    /// <summary>One line a change. A computed meter is told by the parts that moved it, since nobody moves it directly.</summary>
    private static IEnumerable<string> Rows(StoryPack pack, IEnumerable<LedgerEntry> ledger, string label, Seat seat, Meter meter)
    {
        var parts = pack.Scenario.PartsOf(meter.Index);
        var since = new List<LedgerEntry>();
        foreach (var entry in ledger)
        {
            if (parts.Contains(entry.Meter))
            {
                since.Add(entry);
            }

            if (entry.Meter != meter.Index)
            {
                continue;
            }

            var reasons = parts.IsEmpty ? CauseWords.Of(pack, entry.Cause, seat) : Reasons(pack, since, seat);
            var source = parts.IsEmpty ? pack.Scenario.Causes[entry.Cause].Source : "";
            since.Clear();
            yield return Say.Stop($"{label}, {Change(entry, meter)}: {reasons}{(source.Length > 0 ? $" ({source})" : "")}");
        }
    }

    private static string Change(LedgerEntry entry, Meter meter)
    {
        var (from, to) = (Tenths(entry.Old, meter), Tenths(entry.New, meter));
        return $"{(entry.New > entry.Old ? "up" : "down")} from {from} to {to}";
    }

    private static string Tenths(int stored, Meter meter) => meter.Scale == 1 ? $"{stored}" : (stored / (double)meter.Scale).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);

    private static string Reasons(StoryPack pack, List<LedgerEntry> entries, Seat seat)
    {
        var causes = entries.GroupBy(entry => entry.Cause).Select(group => (Cause: group.Key, Size: group.Sum(entry => Math.Abs(entry.New - entry.Old))))
            .OrderByDescending(row => row.Size).ThenBy(row => row.Cause).Select(row => CauseWords.Of(pack, row.Cause, seat)).Distinct(StringComparer.Ordinal).Take(3).ToList();
        return causes.Count == 0 ? "computed from its parts" : string.Join("; ", causes);
    }
}

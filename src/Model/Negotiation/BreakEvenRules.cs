using System.Collections.Immutable;

namespace BrighterFuture.Model.Negotiation;

/// <summary>How far one number can move before somebody leaves a package.</summary>
public static class BreakEvenRules
{
    /// <summary>Steps between the least and the greatest value tried, as in the reference.</summary>
    private const int Steps = 400;

    /// <summary>Moves one number, all others kept, and finds where all six accept.</summary>
    public static BreakEvenRange Find(Scenario scenario, ParameterValues values, BreakEven row, ImmutableArray<int> package)
    {
        var tried = Enumerable.Range(0, Steps + 1).Select(step => row.From + ((row.To - row.From) * step / Steps)).ToArray();
        var holds = tried.Where(value => Losers(value).IsEmpty).ToArray();
        if (holds.Length == 0)
        {
            return new BreakEvenRange(row, null, null, []);
        }

        var step = (row.To - row.From) / Steps;
        double[] beyond = [Math.Max(row.From, holds[0] - step), Math.Min(row.To, holds[^1] + step)];
        var first = beyond.Select(Losers).FirstOrDefault(losers => !losers.IsEmpty, []);
        return new BreakEvenRange(row, holds[0], holds[^1], first);

        ImmutableArray<Party> Losers(double value) => PackageModel.Of(scenario, values.With(row.Parameter, value)).Losers(package);
    }
}

/// <summary>Where a package holds while one number moves.</summary>
/// <param name="Moved">What was moved, and between what.</param>
/// <param name="From">Least value at which all six accept; null where there is none.</param>
/// <param name="To">Greatest such value.</param>
/// <param name="FirstToLeave">Who leaves beyond it; nobody where it holds over the whole range.</param>
public sealed record BreakEvenRange(BreakEven Moved, double? From, double? To, ImmutableArray<Party> FirstToLeave);

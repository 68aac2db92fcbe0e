namespace BrighterFuture.Model.Negotiation;

/// <summary>Finds what is wrong with the numbers of the package model, so that exact search may rely on them.</summary>
public static class NegotiationCheck
{
    private const double Rounding = 1e-9;

    /// <summary>Reports every contradiction in a set of numbers by path and message.</summary>
    public static void Values(ParameterValues values, Action<string, string> report)
    {
        var missing = false;
        var p = PackageParameters.From(values, (path, message) =>
        {
            missing = true;
            report(path, message);
        });
        if (missing)
        {
            return;
        }

        CheckSheets(p, report);
        CheckBeliefs(p, report);
        foreach (var path in values.Paths.Where(path => double.IsNaN(values[path]) || double.IsInfinity(values[path])))
        {
            report(path, "it must be a number");
        }
    }

    /// <summary>Reports data about packages that no package can satisfy.</summary>
    internal static void Packages(NegotiationData data, Action<string, string> report)
    {
        foreach (var (id, package) in data.Claims.Select(row => (row.Id, row.Package)).Concat(data.Offers.Select(row => (row.Id, row.Package))))
        {
            Require(package.Length == IssueIndex.Count && FeasibleRules.IsFeasible(package), id, "its package is not feasible", report);
        }

        foreach (var rival in data.Rivals)
        {
            Values(data.Values.With(rival.Values), (path, message) => report(rival.Id, $"{path}: {message}"));
        }

        foreach (var row in data.BreakEvens)
        {
            Require(data.Values.Has(row.Parameter), row.Parameter, "there is no such parameter", report);
            Require(row.From < row.To, row.Parameter, "'from' must be below 'to'", report);
        }

        var told = data.About.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var id in data.Values.Paths.Select(path => path.Split('.')[0]).Distinct(StringComparer.Ordinal).Where(id => !told.Contains(id)))
        {
            report(id, "'about' must give its unit, meaning and source");
        }
    }

    private static void CheckSheets(PackageParameters p, Action<string, string> report)
    {
        foreach (var (sheet, id) in p.Sheets.Zip(ParameterReader.PartyIds).Where(row => row.First is not null))
        {
            var sum = sheet!.Nuclear + sheet.Money + sheet.Interests.Sum(interest => interest.Weight);
            Require(Math.Abs(sum - 100) < Rounding, $"W.{id}", $"the weights of a sheet sum to 100, but these to {sum:0.###}", report);
            Require(p.PledgeCap[ParameterReader.PartyIds.IndexOf(id)] > 0, $"cap.{id}", "it must be above 0", report);
        }

        Require(p.SurvivalEconomyBothControl.All(weight => weight >= 0), "kD", "no weight may be below 0", report);
        Require(p.FundHalf > 0, "half", "it must be above 0", report);
    }

    /// <summary>Probabilities are probabilities: the exact search needs that more economy never makes Pyongyang worse off.</summary>
    private static void CheckBeliefs(PackageParameters p, Action<string, string> report)
    {
        foreach (var (id, value) in new[]
        {
            ("tau_D", p.TauDprk), ("tau_U", p.TauOthers), ("d0", p.ArsenalProtection), ("rho", p.Rho), ("beliefMost", p.BeliefMost), ("guaranteeMost", p.GuaranteeMost),
        })
        {
            Require(value is >= 0 and <= 1, id, "it must be from 0 to 1", report);
        }

        foreach (var (id, list) in new[] { ("f", p.BenefitsFirst), ("g", p.DisarmamentFirst), ("loss", p.ProtectionLost), ("disc", p.Discount) })
        {
            Require(list.All(value => value is >= 0 and <= 1), id, "each must be from 0 to 1", report);
        }
    }

    private static void Require(bool holds, string id, string message, Action<string, string> report)
    {
        if (!holds)
        {
            report(id, message);
        }
    }
}

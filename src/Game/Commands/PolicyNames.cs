using System.CommandLine.Parsing;
using BrighterFuture.Model;

namespace BrighterFuture.Game.Commands;

/// <summary>Reads <c>hawk</c> or <c>trump=bang,moon=dove,kim=utility</c>.</summary>
public static class PolicyNames
{
    /// <summary>All policies, joined by commas.</summary>
    public static string All { get; } = string.Join(", ", Enum.GetValues<Policy>().Select(NameOf));

    /// <summary>The policies an argument names, or an error on it.</summary>
    public static Policies Parse(ArgumentResult result)
    {
        var policies = Policies.Default;
        foreach (var part in result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries)))
        {
            var names = part.Split('=');
            var seat = names.Length == 2 && Enum.TryParse<Seat>(names[0], ignoreCase: true, out var named) ? named : (Seat?)null;
            if (names.Length > 2 || (names.Length == 2 && seat is null) || !TryParse(names[^1], out var policy))
            {
                result.AddError($"Unknown: {part}. Seats are trump, moon, kim; policies are {All}.");
                return policies;
            }

            policies = seat is { } one ? policies.With(one, policy) : Policies.All(policy);
        }

        return policies;
    }

    /// <summary>A policy by its name.</summary>
    public static bool TryParse(string name, out Policy policy)
    {
        var found = Enum.GetValues<Policy>().Where(known => NameOf(known) == name).ToList();
        policy = found.FirstOrDefault();
        return found.Count == 1;
    }

    /// <summary>Name of a policy on the command line.</summary>
    public static string NameOf(Policy policy) => policy.ToString().ToLowerInvariant();
}

using System.Collections.Immutable;

namespace BrighterFuture.Model.Negotiation;

/// <summary>Who cannot get a package through at home.</summary>
public static class RedLineRules
{
    /// <summary>Whether a package crosses one of a party's red lines.</summary>
    public static bool Crosses(ImmutableArray<RedLine> lines, ImmutableArray<int> package, Party party)
    {
        foreach (var line in lines)
        {
            if (line.Party == party && line.IsCrossedBy(package))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The red lines a package crosses, each with its party and its sentence.</summary>
    public static ImmutableArray<RedLine> Crossed(ImmutableArray<RedLine> lines, ImmutableArray<int> package) =>
        [.. lines.Where(line => line.IsCrossedBy(package))];
}

using System.Collections.Immutable;

namespace BrighterFuture.Model.Rules;

/// <summary>A package with everything the table asks of it worked out once.</summary>
internal sealed class Paper
{
    private static readonly Party[][] SignersByBacking =
    [
        [Party.Us, Party.Rok, Party.Dprk, Party.Prc, Party.Jpn, Party.Rus],
        [Party.Us, Party.Rok, Party.Dprk, Party.Prc, Party.Rus],
        [Party.Us, Party.Rok, Party.Dprk, Party.Jpn, Party.Rus],
        [Party.Us, Party.Rok, Party.Dprk],
    ];

    public Paper(NamedPackage package, PackageScore score)
    {
        Package = package;
        Levels = package.Levels;
        Signers = [.. SignersByBacking[Backers].Select(party => (int)party)];
        RedLine = [.. Enum.GetValues<Party>().Select(party => RedLineRules.Crosses(Levels, party))];
        MoneyMillions = (int)Math.Round(1000 * score.Delivered(Levels));
    }

    public NamedPackage Package { get; }

    public int Index => Package.Index;

    public ImmutableArray<int> Levels { get; }

    /// <summary>Parties that must sign, by number.</summary>
    public int[] Signers { get; }

    /// <summary>By party: whether the paper crosses its red line.</summary>
    public bool[] RedLine { get; }

    /// <summary>What the backers can pay over ten years, US$ million.</summary>
    public int MoneyMillions { get; }

    public int Scope => Levels[IssueIndex.Scope];

    public int Sequence => Levels[IssueIndex.Sequence];

    public int Time => Levels[IssueIndex.Time];

    public int Verification => Levels[IssueIndex.Verification];

    public int Backers => Levels[IssueIndex.Backers];

    public int Guarantee => Levels[IssueIndex.Guarantee];

    public int Fund => Levels[IssueIndex.Fund];

    public int Normalisation => Levels[IssueIndex.Normalisation];

    public bool Needs(Party party) => Signers.Contains((int)party);
}

using System.Text.RegularExpressions;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Terminal.Screens.Themes;
using BrighterFuture.Testing;

namespace BrighterFuture.Terminal.Tests.Screens;

public sealed partial class The_themes
{
    public static TheoryData<string> Hex => [.. ThemeTable.All.Where(theme => theme.Ground.Length > 0).Select(theme => theme.Name.ToString())];

    [Theory]
    [MemberData(nameof(Hex))]
    public void Every_text_stands_out_enough_from_its_ground(string name)
    {
        var theme = ThemeTable.Of(Enum.Parse<ThemeName>(name));
        var paints = theme.Paints.Values.Concat(theme.Accents.Values);

        Assert.All(paints, paint => Assert.True(Contrast.Ratio(paint.Hex, theme.Ground) >= theme.Least, $"{name} {paint.Hex}: {Contrast.Ratio(paint.Hex, theme.Ground):0.0}"));
    }

    [Fact]
    public void Black_on_white_is_21()
    {
        Assert.Equal(21, Contrast.Ratio("000000", "ffffff"), 3);
    }

    [Fact]
    public void Every_theme_paints_every_tone()
    {
        Assert.All(ThemeTable.All, theme => Assert.All(Enum.GetValues<Tone>(), tone => Assert.NotNull(theme.Of(tone, null))));
    }

    [Fact]
    public void Mono_uses_no_colour()
    {
        var mono = ThemeTable.Of(ThemeName.Mono);

        Assert.All(mono.Paints.Values.Concat(mono.Accents.Values), paint => Assert.Equal(Pigment.Default, paint.Pigment));
    }

    [Fact]
    public void No_screen_writes_a_colour_of_its_own()
    {
        var files = Directory.GetFiles(RepositoryRoot.Of("src", "Terminal", "Screens"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("Themes", StringComparison.Ordinal) && !file.EndsWith("Palette.cs", StringComparison.Ordinal));

        Assert.All(files, file => Assert.DoesNotMatch(Colours(), File.ReadAllText(file)));
    }

    [GeneratedRegex("new Color\\(|Color\\.Parse|ColorName16|\"#?[0-9a-f]{6}\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Colours();
}

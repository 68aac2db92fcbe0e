using System.Runtime.CompilerServices;

namespace BrighterFuture.Model.Rules;

/// <summary>Whole-number arithmetic of the rules: 64 bits wide, division toward zero.</summary>
internal static class Arithmetic
{
    /// <summary>a * n / d toward zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int MulDiv(long a, long n, long d) => (int)(a * n / d);

    /// <summary>A percentage of a value, toward zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Percent(int value, int percent) => (int)((long)value * percent / 100);
}

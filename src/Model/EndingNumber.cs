namespace BrighterFuture.Model;

/// <summary>Numbers of the twelve endings.</summary>
public static class EndingNumber
{
    /// <summary>A complete package, kept, and a regime better off than with the bomb.</summary>
    public const int TheBrighterFuture = 1;

    /// <summary>Signed, and no more.</summary>
    public const int PeaceOnPaper = 2;

    /// <summary>A cap, kept and inspected.</summary>
    public const int TheCap = 3;

    /// <summary>Halt for halt.</summary>
    public const int FreezeForFreeze = 4;

    /// <summary>Hanoi.</summary>
    public const int WalkedAway = 5;

    /// <summary>An offer that was nearly enough.</summary>
    public const int SoNear = 6;

    /// <summary>A cap over an ally's head.</summary>
    public const int SeparatePeace = 7;

    /// <summary>Disarmed, unprotected, fallen.</summary>
    public const int LibyasShadow = 8;

    /// <summary>A palace that breaks.</summary>
    public const int PalaceTremor = 9;

    /// <summary>The bomb and the bunker.</summary>
    public const int FortressByungjin = 10;

    /// <summary>War.</summary>
    public const int FireAndFury = 11;

    /// <summary>The Koreas alone.</summary>
    public const int SeoulsBridge = 12;
}

namespace BrighterFuture.Model.Negotiation;

/// <summary>Levels of the issue SCOPE.</summary>
public static class Scopes
{
    /// <summary>A test moratorium only.</summary>
    public const int Moratorium = 0;

    /// <summary>A first step: Yongbyon closed.</summary>
    public const int FirstStep = 1;

    /// <summary>A cap on fissile material and long-range missiles.</summary>
    public const int Cap = 2;

    /// <summary>Complete denuclearisation.</summary>
    public const int Complete = 3;
}

namespace BrighterFuture.Model;

/// <summary>The three chairs a person can sit in, in the order in which papers are counted (Washington, Seoul, Pyongyang).</summary>
public enum Seat
{
    /// <summary>The President of the United States.</summary>
    Trump,

    /// <summary>The President of the Republic of Korea.</summary>
    Moon,

    /// <summary>The leader of the DPRK.</summary>
    Kim,
}

namespace BrighterFuture.Model.Negotiation;

/// <summary>Levels of the issue BACK: who pays, underwrites and enforces.</summary>
public static class Backing
{
    /// <summary>All five.</summary>
    public const int AllFive = 0;

    /// <summary>Without Japan.</summary>
    public const int WithoutJapan = 1;

    /// <summary>Without China.</summary>
    public const int WithoutChina = 2;

    /// <summary>United States and South Korea only.</summary>
    public const int UsAndRok = 3;
}

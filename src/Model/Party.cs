namespace BrighterFuture.Model;

/// <summary>The six stakeholders who must each accept a package, in the order of every list of six.</summary>
public enum Party
{
    /// <summary>United States.</summary>
    Us,

    /// <summary>Republic of Korea.</summary>
    Rok,

    /// <summary>Democratic People's Republic of Korea.</summary>
    Dprk,

    /// <summary>People's Republic of China.</summary>
    Prc,

    /// <summary>Japan.</summary>
    Jpn,

    /// <summary>Russian Federation.</summary>
    Rus,
}

namespace BrighterFuture.Model.Negotiation;

/// <summary>How a leader gives way at a table (Faratin, Sierra and Jennings 1998; MiCRO: de Jonge 2022).</summary>
public enum Tactic
{
    /// <summary>Never gives way and puts no counter: history's leaders, hawks, leaders made of dice.</summary>
    Firm,

    /// <summary>Gives way by the clock, almost all of it at the very end.</summary>
    Boulware,

    /// <summary>Gives way by the clock, the same each round.</summary>
    Linear,

    /// <summary>Gives way by the clock, most of it at once.</summary>
    Conceder,

    /// <summary>Gives as much as the other's last moves gave it, and nothing by itself.</summary>
    TitForTat,

    /// <summary>One step for each paper of the other that it has not seen before, never more.</summary>
    Micro,
}

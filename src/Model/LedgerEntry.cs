namespace BrighterFuture.Model;

/// <summary>One change of one meter, with its cause: what "Why?" reads.</summary>
/// <param name="Turn">Value of the meter <c>turn</c> when it happened: 0 is November 2018.</param>
/// <param name="Meter">Index of the meter.</param>
/// <param name="Old">Stored value before.</param>
/// <param name="New">Stored value after.</param>
/// <param name="Cause">Id of the cause in the scenario's cause table.</param>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Sequential)]
public readonly record struct LedgerEntry(short Turn, short Meter, int Old, int New, int Cause);

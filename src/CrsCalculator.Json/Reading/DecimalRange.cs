namespace CrsCalculator.Json.Reading;

/// <summary>The numbers from a lowest to a highest one, both inclusive.</summary>
internal sealed class DecimalRange(decimal least, decimal greatest)
{
    // Most numbers in documents are small and not negative, so a single comparison of whole numbers decides whether they are included.
    private readonly int _toWhole = least > 0 ? -1 : (int)Math.Min(decimal.Floor(greatest), int.MaxValue);

    public decimal Least => least;

    public decimal Greatest => greatest;

    public bool Includes(decimal value) => value >= least && value <= greatest;

    /// <summary>Whether all numbers from 0 to a whole number are included; false if that needs a closer look.</summary>
    public bool IncludesTo(int whole) => whole <= _toWhole;
}

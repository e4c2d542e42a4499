namespace CrsCalculator.Json.Reading;

/// <summary>The numbers from a least to a greatest one, both included.</summary>
internal sealed class DecimalRange(decimal least, decimal greatest)
{
    // Most numbers of documents are small and not negative: whether they belong here takes one comparison of whole numbers.
    private readonly int _toWhole = least > 0 ? -1 : (int)Math.Min(decimal.Floor(greatest), int.MaxValue);

    public decimal Least => least;

    public decimal Greatest => greatest;

    public bool Includes(decimal value) => value >= least && value <= greatest;

    /// <summary>Whether all numbers from 0 to a whole number are included; false where that takes a closer look.</summary>
    public bool IncludesTo(int whole) => whole <= _toWhole;
}

using System.Numerics;

namespace CrsCalculator.Json.Reading;

/// <summary>The fields of an object that were found: at most 32.</summary>
internal struct FieldsMet
{
    private uint _met;

    public FieldsMet() => Current = -1;

    /// <summary>The index of the last one, or -1 before the first.</summary>
    public int Current { get; private set; }

    /// <summary>Records a field.</summary>
    /// <returns>Whether it is new.</returns>
    public bool Meet(int field)
    {
        bool isNew = !Has(field);
        _met |= 1u << field;
        Current = field;
        return isNew;
    }

    /// <summary>Whether a field was found.</summary>
    public readonly bool Has(int field) => (_met & (1u << field)) != 0;

    /// <summary>Adds an issue for each required field that was not found.</summary>
    public readonly void Require(FieldNames names, uint required, IssueList issues)
    {
        for (uint missing = required & ~_met; missing != 0; missing &= missing - 1)
        {
            string name = names[BitOperations.TrailingZeroCount(missing)];
            issues.AddOf(name, IssueCodes.MissingField, name);
        }
    }
}

namespace CrsCalculator.TestKit.Contracts;

/// <summary>
/// Two instances of a type that were made separately of the same facts, and one of others. They are equal if the type compares by value; if
/// it compares by reference, no two of them are.
/// </summary>
public sealed class Sample
{
    private Sample(object one, object same, object other, bool isByReference)
    {
        IsByReference = isByReference;
        One = one;
        Same = same;
        Other = other;
    }

    public object One { get; }

    public object Same { get; }

    public object Other { get; }

    public bool IsByReference { get; }

    public static Sample Of<T>(Func<T> make, T other)
        where T : notnull => new(make(), make(), other, isByReference: false);

    public static Sample ByReference<T>(Func<T> make)
        where T : class => new(make(), make(), make(), isByReference: true);

    /// <summary>The samples by their types. Two of one type would hide one another.</summary>
    public static IReadOnlyDictionary<Type, Sample> Table(params IEnumerable<Sample> samples) =>
        samples.ToDictionary(static sample => sample.One.GetType());
}

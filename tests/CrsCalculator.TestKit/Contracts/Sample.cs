namespace CrsCalculator.TestKit.Contracts;

/// <summary>Two equal instances of a type that were made separately, and one that is not equal to them.</summary>
public sealed class Sample
{
    private Sample(object one, object same, object other)
    {
        One = one;
        Same = same;
        Other = other;
    }

    public object One { get; }

    public object Same { get; }

    public object Other { get; }

    public static Sample Of<T>(Func<T> make, T other)
        where T : notnull => new(make(), make(), other);

    /// <summary>The samples by their types. Two of one type would hide one another.</summary>
    public static IReadOnlyDictionary<Type, Sample> Table(params IEnumerable<Sample> samples) => samples.ToDictionary(static sample => sample.One.GetType());
}

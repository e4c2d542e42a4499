using System.Reflection;
using Xunit;

namespace CrsCalculator.TestKit.Contracts;

/// <summary>Values of a package are equal as their kind promises, and everything that can be held in hand says what it is.</summary>
/// <param name="package">The package.</param>
/// <param name="values">A sample of every type that is compared by value.</param>
/// <param name="results">One of every other type that is printed.</param>
/// <param name="nameless">The types that print nothing but their name.</param>
public abstract class ValueContract(
    Assembly package,
    IReadOnlyDictionary<Type, Sample> values,
    IReadOnlyDictionary<Type, object> results,
    params Type[] nameless)
{
    [Fact]
    public void Every_type_that_is_compared_by_value_has_a_sample() =>
        Assert.Equal(
            EqualityContract.TypesOf(package).Select(static type => type.FullName).Order(StringComparer.Ordinal),
            values.Keys.Select(static type => Definition(type).FullName).Order(StringComparer.Ordinal));

    [Fact]
    public void Equality_is_what_it_must_be() => Assert.Empty(values.Values.SelectMany(EqualityContract.BreachesOf));

    [Fact]
    public void No_record_compares_a_list_by_reference() => Assert.Empty(EqualityContract.ListsByReferenceIn(package));

    [Fact]
    public void Every_default_value_can_be_used() =>
        Assert.Empty(EqualityContract.StructsOf(package).SelectMany(EqualityContract.BreachesOfDefault));

    [Fact]
    public void Every_type_that_is_printed_has_a_sample() =>
        Assert.Empty(
            TextContract.TypesOf(package)
                .Except(TextContract.NamelessIn(package))
                .Except(values.Keys.Concat(results.Keys).Select(Definition)));

    [Fact]
    public void Everything_says_what_it_is() =>
        Assert.Empty(
            values.Values.Select(static sample => sample.One).Concat(results.Values).Select(TextContract.BreachOf).OfType<string>());

    [Fact]
    public void Nothing_that_is_printed_shows_its_name_alone() => Assert.Equal(nameless, TextContract.NamelessIn(package));

    /// <summary>A sample of one generic type stands for all that are made from its definition.</summary>
    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}

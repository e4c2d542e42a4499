using System.Collections.Immutable;
using System.Reflection;
using CrsCalculator.TestKit.Contracts;

namespace CrsCalculator.Tests.Contract;

/// <summary>Values are equal as their kind promises, and everything that can be held in hand says what it is.</summary>
public class ValueTests
{
    private static readonly Assembly Package = typeof(Crs).Assembly;

    [Fact]
    public void Every_type_that_is_compared_by_value_has_a_sample() => EqualityContract.TypesOf(Package).Should().BeEquivalentTo(Samples.Values.Keys);

    [Fact]
    public void Equality_is_what_it_must_be() => Samples.Values.Values.SelectMany(EqualityContract.BreachesOf).Should().BeEmpty();

    [Fact]
    public void No_record_compares_a_list_by_reference() => EqualityContract.ListsByReferenceIn(Package).Should().BeEmpty();

    [Fact]
    public void Every_default_value_can_be_used() => EqualityContract.StructsOf(Package).SelectMany(EqualityContract.BreachesOfDefault).Should().BeEmpty();

    [Fact]
    public void Every_type_that_is_printed_has_a_sample() =>
        TextContract.TypesOf(Package).Except(TextContract.NamelessIn(Package)).Should().BeSubsetOf(Samples.Values.Keys.Concat(Samples.Results.Keys));

    [Fact]
    public void Everything_says_what_it_is() =>
        Samples.Values.Values.Select(static sample => sample.One).Concat(Samples.Results.Values).Select(TextContract.BreachOf).OfType<string>().Should().BeEmpty();

    [Fact]
    public void Nothing_that_is_printed_shows_its_name_alone() => TextContract.NamelessIn(Package).Should().Equal(typeof(CrsCalculator.Text.CrsText));

    [Fact]
    public void A_breach_is_found()
    {
        EqualityContract.BreachesOf(Sample.Of(static () => new object(), new object())).Should().NotBeEmpty();
        EqualityContract.BreachesOf(Sample.Of(static () => "one", "one")).Should().NotBeEmpty();
        TextContract.BreachOf(new object()).Should().NotBeNull();
        TextContract.BreachOf(1.5m).Should().NotBeNull();
        EqualityContract.ListsByReferenceIn(typeof(ValueTests).Assembly).Should().Contain("ByReference: <Values>k__BackingField");
    }

    /// <summary>The trap: the compiler compares the arrays behind the lists, not what is in them.</summary>
    public sealed record ByReference(ImmutableArray<int> Values);
}

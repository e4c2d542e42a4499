using System.Collections.Immutable;
using CrsCalculator.TestKit.Contracts;

namespace CrsCalculator.Tests.Contract;

/// <summary>Values are equal as their kind promises, and every object says what it is.</summary>
public class ValueTests() : ValueContract(
    typeof(ExpressEntry).Assembly,
    Samples.Values,
    Samples.Results,
    typeof(ConvertersNeeded),
    typeof(CrsCalculator.Text.CrsText))
{
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

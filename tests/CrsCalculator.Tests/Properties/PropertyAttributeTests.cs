using System.Reflection;
using FsCheck.Xunit;

#if !USE_FSCHECK_XUNIT

namespace CrsCalculator.Tests.Properties;

/// <summary>The [Property] attribute of the test kit: it fails where it should, shrinks, and repeats a run.</summary>
public class PropertyAttributeTests
{
    private readonly List<int> _tried = [];

    [Fact]
    public void It_tries_as_often_as_it_says()
    {
        Run(nameof(Sampled));
        _tried.Should().HaveCount(37);
    }

    [Fact]
    public void It_repeats_a_run()
    {
        Run(nameof(Replayed));
        int[] first = [.. _tried];
        _tried.Clear();
        Run(nameof(Replayed));
        _tried.Should().Equal(first);
    }

    [Fact]
    public void A_property_that_does_not_hold_fails_with_the_smallest_example() =>
        FluentActions.Invoking(() => Run(nameof(Wrong))).Should().Throw<Xunit.Sdk.XunitException>().WithMessage("*Falsifiable*:\n10\n*");

    [Fact]
    public void A_property_that_throws_fails() =>
        FluentActions.Invoking(() => Run(nameof(Throwing))).Should().Throw<Xunit.Sdk.XunitException>().WithMessage("*Falsifiable*InvalidOperationException*");

    [Property(MaxTest = 37)]
    public void Sampled(int value) => _tried.Add(value);

    [Property(Replay = "(12345,67891)", MaxTest = 20)]
    public void Replayed(int value) => _tried.Add(value);

    // These two do not hold; only the facts above run them.
    private bool Wrong(int value) => value < 10;

    private void Throwing(int value) => throw new InvalidOperationException($"{value}");

    private void Run(string name) => PropertyCheck.Run(typeof(PropertyAttributeTests).GetMethod(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)!, this);
}
#endif

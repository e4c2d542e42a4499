namespace CrsCalculator.Tests;

/// <summary>Outcomes combine by the three-valued logic of Kleene: unknown is not no.</summary>
public class OutcomeTests
{
    /// <summary>From worst to best for both operations.</summary>
    private static readonly Outcome[] Order = [Outcome.NotMet, Outcome.NotAssessed, Outcome.Met];

    [Property]
    public void Both_is_the_worse_and_either_is_the_better(Outcome one, Outcome other)
    {
        (int first, int second) = (Array.IndexOf(Order, one), Array.IndexOf(Order, other));
        one.And(other).Should().Be(Order[Math.Min(first, second)]);
        one.Or(other).Should().Be(Order[Math.Max(first, second)]);
    }

    [Property]
    public void The_order_and_the_grouping_do_not_matter(Outcome one, Outcome two, Outcome three)
    {
        one.And(two).Should().Be(two.And(one));
        one.Or(two).Should().Be(two.Or(one));
        one.And(two).And(three).Should().Be(one.And(two.And(three)));
        one.Or(two).Or(three).Should().Be(one.Or(two.Or(three)));
    }

    [Property]
    public void Each_operation_distributes_over_the_other(Outcome one, Outcome two, Outcome three)
    {
        one.And(two.Or(three)).Should().Be(one.And(two).Or(one.And(three)));
        one.Or(two.And(three)).Should().Be(one.Or(two).And(one.Or(three)));
        one.And(one.Or(two)).Should().Be(one);
        one.Or(one.And(two)).Should().Be(one);
    }

    [Property]
    public void Met_adds_nothing_to_both_and_not_met_adds_nothing_to_either(Outcome one)
    {
        one.And(Outcome.Met).Should().Be(one);
        one.And(Outcome.NotMet).Should().Be(Outcome.NotMet);
        one.Or(Outcome.NotMet).Should().Be(one);
        one.Or(Outcome.Met).Should().Be(Outcome.Met);
        one.And(one).Should().Be(one);
        one.Or(one).Should().Be(one);
    }

    [Property]
    public void Many_are_combined_as_one_after_another_in_any_order(Outcome[] outcomes)
    {
        Outcome all = !outcomes.Contains(Outcome.NotMet) ? Order[outcomes.Contains(Outcome.NotAssessed) ? 1 : 2] : Outcome.NotMet;
        Outcome any = !outcomes.Contains(Outcome.Met) ? Order[outcomes.Contains(Outcome.NotAssessed) ? 1 : 0] : Outcome.Met;
        Outcomes.All(outcomes).Should().Be(all).And.Be(Outcomes.All(Enumerable.Reverse(outcomes)));
        Outcomes.Any(outcomes).Should().Be(any).And.Be(Outcomes.Any(Enumerable.Reverse(outcomes)));
    }

    [Fact]
    public void What_is_known_is_met_or_not()
    {
        (Outcomes.Of(true), Outcomes.Of(false)).Should().Be((Outcome.Met, Outcome.NotMet));
        FluentActions.Invoking(() => Outcomes.All(null!)).Should().Throw<ArgumentNullException>().WithParameterName("outcomes");
        FluentActions.Invoking(() => Outcomes.Any(null!)).Should().Throw<ArgumentNullException>().WithParameterName("outcomes");
    }
}

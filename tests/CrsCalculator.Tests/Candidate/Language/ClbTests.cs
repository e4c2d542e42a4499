using CrsCalculator.TestKit.Generators;

namespace CrsCalculator.Tests.Language;

[Properties(Arbitrary = [typeof(CrsArbitraries)])]
public class ClbTests
{
    [Property]
    public void A_level_is_0_to_12_and_nothing_else(int level)
    {
        bool exists = level is >= 0 and <= 12;
        Clb.TryFrom(level, out Clb clb).Should().Be(exists);
        clb.Level.Should().Be(exists ? level : 0);
        Action make = () => Clb.From(level);
        if (exists)
        {
            make.Should().NotThrow();
        }
        else
        {
            make.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*0 to 12*");
        }
    }

    [Property]
    public void Levels_are_ordered_as_their_numbers(Clb left, Clb right)
    {
        (left < right).Should().Be(left.Level < right.Level);
        (left <= right).Should().Be(left.Level <= right.Level);
        (left > right).Should().Be(left.Level > right.Level);
        (left >= right).Should().Be(left.Level >= right.Level);
        (left == right).Should().Be(left.Level == right.Level);
        Math.Sign(left.CompareTo(right)).Should().Be(Math.Sign(left.Level.CompareTo(right.Level)));
    }

    [Property]
    public void The_four_levels_are_kept_apart(Clb listening, Clb reading, Clb writing, Clb speaking)
    {
        var levels = new AbilityLevels(listening, reading, writing, speaking);
        (levels.Listening, levels.Reading, levels.Writing, levels.Speaking).Should().Be((listening, reading, writing, speaking));
        Enum.GetValues<Ability>().Select(ability => levels[ability]).Should().Equal(listening, reading, writing, speaking);
        levels.Lowest.Level.Should().Be(new[] { listening, reading, writing, speaking }.Min(static clb => clb.Level));
        levels.ToString().Should().Be($"{listening.Level}/{reading.Level}/{writing.Level}/{speaking.Level}");
    }

    public static TheoryData<Action, string> NoSuchValue => new()
    {
        { static () => _ = default(AbilityLevels)[(Ability)4], "An ability must be listening, reading, writing or speaking. (Parameter "
            + "'ability')*" },
        { static () => _ = default(AbilityLevels).With((Ability)4, default), "An ability must be listening, reading, writing or speaking. "
            + "(Parameter 'ability')*" },
        { static () => _ = default(TestScores)[(Ability)4], "An ability must be listening, reading, writing or speaking. (Parameter "
            + "'ability')*" },
        { static () => _ = OfficialLanguages.From((OfficialLanguage)2, default), "An official language must be English or French. "
            + "(Parameter 'first')*" },
        { static () => _ = OfficialLanguages.None.With((OfficialLanguage)2, default), "An official language must be English or French. "
            + "(Parameter 'language')*" },
    };

    [Theory]
    [MemberData(nameof(NoSuchValue))]
    public void An_ability_or_a_language_that_is_none_is_refused(Action mistake, string message) =>
        mistake.Should().Throw<ArgumentOutOfRangeException>().WithMessage(message);

    [Fact]
    public void One_ability_or_one_language_can_be_another()
    {
        AbilityLevels levels = AbilityLevels.From(4, 5, 6, 7);
        Enum.GetValues<Ability>().Select(ability => levels.With(ability, Clb.From(9)).ToString())
            .Should().Equal("9/5/6/7", "4/9/6/7", "4/5/9/7", "4/5/6/9");
        var languages = OfficialLanguages.FrenchFirst(levels);
        languages.With(OfficialLanguage.English, AbilityLevels.All(8))
            .Should().Be(OfficialLanguages.FrenchFirst(levels, AbilityLevels.All(8)));
        languages.With(OfficialLanguage.French, AbilityLevels.All(8)).Should().Be(OfficialLanguages.FrenchFirst(AbilityLevels.All(8)));
    }
}

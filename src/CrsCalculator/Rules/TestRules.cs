using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;

namespace CrsCalculator.Rules;

/// <summary>The accepted language tests, and how their scores convert to levels.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads. Conversions allocate nothing.</remarks>
public sealed record TestRules
{
    private readonly ValueList<EquivalencyChart> _charts = ValueList<EquivalencyChart>.None;

    /// <summary>The equivalency charts. A test without one is not accepted.</summary>
    public required ImmutableArray<EquivalencyChart> Charts
    {
        get => _charts.Items;
        init => _charts = new(Guard.AllGiven(value));
    }

    /// <summary>Whether a result with an IELTS One Skill Retake is accepted.</summary>
    public bool AcceptsOneSkillRetake { get; init; }

    /// <summary>Finds the chart that converts a test's scores.</summary>
    /// <param name="test">The test.</param>
    /// <param name="scale">The scale; only for TEF Canada.</param>
    /// <returns>The chart; <see langword="null"/> for direct levels, or if the test is not accepted.</returns>
    public EquivalencyChart? ChartOf(LanguageTest test, TefScale? scale = null)
    {
        foreach (EquivalencyChart chart in Charts)
        {
            if (chart.Test == test && chart.Scale == scale)
            {
                return chart;
            }
        }

        return null;
    }

    /// <summary>Whether a result's test is accepted.</summary>
    /// <param name="result">The result.</param>
    /// <returns>Whether it is; direct levels always are.</returns>
    public bool Accept(LanguageTestResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Test == LanguageTest.Clb || ChartOf(result.Test, result.Scale) is not null;
    }

    /// <summary>Converts a result to levels. No score is rounded: its level is that of the highest threshold not above it.</summary>
    /// <param name="result">The result.</param>
    /// <returns>
    /// The levels: 0 means below level 4, and 10 means 10 or higher; direct levels are unchanged. All 0 if the test is not accepted.
    /// </returns>
    public AbilityLevels LevelsOf(LanguageTestResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Convert(result.Test, result.Scale, result.Scores);
    }

    /// <summary>Converts scores without a test date.</summary>
    /// <param name="test">The test.</param>
    /// <param name="scale">The scale; required for TEF Canada and for no other test.</param>
    /// <param name="scores">The scores as the report shows them.</param>
    /// <param name="levels">The levels, or the default.</param>
    /// <returns>Whether the test is accepted and the scores are on the scale.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An enumeration has no such value.</exception>
    public bool TryConvert(LanguageTest test, TefScale? scale, TestScores scores, out AbilityLevels levels)
    {
        Guard.Defined(test, nameof(test));
        TefScale? known = scale is { } given ? Guard.Defined(given, nameof(scale)) : null;
        bool isAccepted = test == LanguageTest.Clb ? known is null : ChartOf(test, known) is not null;
        bool canBe = isAccepted && TestScales.Show(test, known, scores);
        levels = canBe ? Convert(test, known, scores) : default;
        return canBe;
    }

    /// <summary>The charts.</summary>
    /// <returns>For example <c>charts: ieltsGeneralTraining, celpipGeneral, tefCanada from2023</c>.</returns>
    public override string ToString() => $"charts: {string.Join(", ", Charts)}";

    private AbilityLevels Convert(LanguageTest test, TefScale? scale, TestScores scores) => test == LanguageTest.Clb
        ? AbilityLevels.From((int)scores.Listening, (int)scores.Reading, (int)scores.Writing, (int)scores.Speaking)
        : ChartOf(test, scale)?.LevelsOf(scores) ?? default;
}

/// <summary>How one test's scores convert to levels, as published by IRCC.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record EquivalencyChart
{
    /// <summary>The level of the first threshold; the charts do not go below it.</summary>
    public const int LowestLevel = 4;

    private readonly ValueList<decimal> _listening = ValueList<decimal>.None;
    private readonly ValueList<decimal> _reading = ValueList<decimal>.None;
    private readonly ValueList<decimal> _writing = ValueList<decimal>.None;
    private readonly ValueList<decimal> _speaking = ValueList<decimal>.None;

    /// <summary>The test.</summary>
    public required LanguageTest Test { get; init => field = Guard.Defined(value); }

    /// <summary>The scale of TEF Canada; <see langword="null"/> for other tests.</summary>
    public TefScale? Scale { get; init; }

    /// <summary>The first day on which certificates print the scale; <see langword="null"/> if all of them do.</summary>
    public LocalDate? PrintedFrom { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>The last day on which certificates print the scale; <see langword="null"/> if they still do.</summary>
    public LocalDate? PrintedTo { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>The minimum scores in listening for levels 4, 5 and so on; rising.</summary>
    public required ImmutableArray<decimal> Listening
    {
        get => _listening.Items;
        init => _listening = new(Thresholds(value));
    }

    /// <summary>The minimum scores in reading for levels 4, 5 and so on; rising.</summary>
    public required ImmutableArray<decimal> Reading
    {
        get => _reading.Items;
        init => _reading = new(Thresholds(value));
    }

    /// <summary>The minimum scores in writing for levels 4, 5 and so on; rising.</summary>
    public required ImmutableArray<decimal> Writing
    {
        get => _writing.Items;
        init => _writing = new(Thresholds(value));
    }

    /// <summary>The minimum scores in speaking for levels 4, 5 and so on; rising.</summary>
    public required ImmutableArray<decimal> Speaking
    {
        get => _speaking.Items;
        init => _speaking = new(Thresholds(value));
    }

    /// <summary>The minimum scores in one ability.</summary>
    /// <param name="ability">The ability.</param>
    /// <returns>The minimum scores for levels 4, 5 and so on.</returns>
    public ImmutableArray<decimal> this[Ability ability] => ability switch
    {
        Ability.Listening => Listening,
        Ability.Reading => Reading,
        Ability.Writing => Writing,
        Ability.Speaking => Speaking,
        _ => throw new ArgumentOutOfRangeException(nameof(ability), ability, "An ability must be listening, reading, writing or speaking."),
    };

    /// <summary>Whether certificates of a test day print the scale.</summary>
    /// <param name="takenOn">The day of the test.</param>
    /// <returns>Whether they do.</returns>
    public bool IsPrintedOn(LocalDate takenOn)
    {
        LocalDate day = takenOn.WithCalendar(CalendarSystem.Iso);
        return !(day < PrintedFrom) && !(day > PrintedTo);
    }

    /// <summary>The test, and its scale if it has several.</summary>
    /// <returns>For example <c>tefCanada from2023</c>.</returns>
    public override string ToString() => Scale is { } scale ? $"{Code.Of(Test)} {Code.Of(scale)}" : Code.Of(Test);

    internal AbilityLevels LevelsOf(TestScores scores) => new(
        LevelOf(Listening, scores.Listening),
        LevelOf(Reading, scores.Reading),
        LevelOf(Writing, scores.Writing),
        LevelOf(Speaking, scores.Speaking));

    /// <summary>Checks that scores rise, and that there are no more of them than levels from <see cref="LowestLevel"/> on.</summary>
    private static ImmutableArray<decimal> Thresholds(ImmutableArray<decimal> scores, [CallerMemberName] string name = "") =>
        Guard.Rising(Guard.Listed(scores), name) is var listed && listed.Length <= Clb.MaxLevel - LowestLevel + 1
            ? listed
            : throw new ArgumentException($"{name} must have at most {Clb.MaxLevel - LowestLevel + 1} scores.", name);

    private static Clb LevelOf(ImmutableArray<decimal> thresholds, decimal score)
    {
        int reached = 0;
        while (reached < thresholds.Length && thresholds[reached] <= score)
        {
            reached++;
        }

        return reached == 0 ? default : Clb.From(LowestLevel + reached - 1);
    }
}

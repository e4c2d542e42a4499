namespace CrsCalculator.Language.Conversions;

/// <summary>How the scores of one test become levels, ability by ability, and where that is published.</summary>
internal sealed record ConversionTable
{
    public required OfficialLanguage Language { get; init; }

    public required string Source { get; init; }

    public required ScoreScale Listening { get; init; }

    public required ScoreScale Reading { get; init; }

    public required ScoreScale Writing { get; init; }

    public required ScoreScale Speaking { get; init; }

    public ScoreScale this[Ability ability] => ability switch
    {
        Ability.Listening => Listening,
        Ability.Reading => Reading,
        Ability.Writing => Writing,
        _ => Speaking,
    };

    public AbilityLevels LevelsOf(TestScores scores) => new(
        Listening.LevelOf(scores.Listening),
        Reading.LevelOf(scores.Reading),
        Writing.LevelOf(scores.Writing),
        Speaking.LevelOf(scores.Speaking));
}

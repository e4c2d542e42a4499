using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CrsCalculator.Rounds.Preview;

/// <summary>Preview: why there is no scenario. Each value lists its facts.</summary>
[Experimental("CRSPREVIEW1")]
public enum ScenarioRefusalReason : byte
{
    /// <summary>
    /// The history has too few rounds of the Canadian Experience Class with a known size. Facts: the number of rounds, the day since which
    /// they are counted, the number needed.
    /// </summary>
    TooFewRounds,

    /// <summary>
    /// Scores had no time to fill up between the last rounds: all are on one day, or each follows another round of its day that invited the
    /// same candidates. Facts: the numbers of the first and the last of these rounds.
    /// </summary>
    NoTimeBetweenRounds,

    /// <summary>
    /// One of the last rounds has a cut-off that the model cannot explain. Facts: the number of the round, its cut-off, the lowest and the
    /// highest cut-off that the model can explain.
    /// </summary>
    CutOffOutOfRange,

    /// <summary>There is no pool in ten-point bands before one of the last rounds. Facts: the number of the round, its day.</summary>
    NoPool,

    /// <summary>
    /// A pool has no candidates in the band that limits all higher scores in the model. Facts: the day of the pool, the lowest and the
    /// highest score of the band.
    /// </summary>
    EmptyPool,

    /// <summary>
    /// An assumed round is not later than the last round that invited the class. Facts: the day of the assumed round, the number and the
    /// day of the last round.
    /// </summary>
    NotAfterLastRound,

    /// <summary>
    /// An assumed round is so large, or so small, that its cut-off is outside the model's scores. Facts: the day of the assumed round, its
    /// number of invitations, the lowest and the highest cut-off that the model can give.
    /// </summary>
    SizeOutOfRange,

    /// <summary>
    /// One of the last rounds invited more candidates than there were in the pool. Facts: the number of the round, its number of
    /// invitations, the candidates in the pool, the day of the pool.
    /// </summary>
    LargerThanPool,

    /// <summary>
    /// The model that best explains the last rounds has too few candidates for one of them. Facts: the number of the round, its number of
    /// invitations, the lowest cut-off that the model can give.
    /// </summary>
    SizeNotExplained,
}

/// <summary>Preview: why there is no scenario.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Facts">The facts of the reason; see <see cref="ScenarioRefusalReason"/>.</param>
/// <remarks>Immutable, and safe to use from several threads. <see cref="RoundText.Refusal"/> has the sentence.</remarks>
[Experimental("CRSPREVIEW1")]
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record ScenarioRefusal(ScenarioRefusalReason Reason, Facts Facts)
{
    /// <summary>The reason and its facts.</summary>
    /// <returns>For example <c>tooFewRounds (9, 2024-01-01, 16)</c>.</returns>
    public override string ToString() => $"{Code.Of(Reason)} ({Facts})";

    internal static ScenarioRefusal Of(ScenarioRefusalReason reason, params string[] facts) => new(reason, new Facts(facts));
}

/// <summary>Preview: thrown if there is no scenario for the history and the assumed rounds.</summary>
[Experimental("CRSPREVIEW1")]
public sealed class ScenarioException : InvalidOperationException
{
    internal ScenarioException(ScenarioRefusal refusal)
        : base($"There is no scenario for this history and these rounds: {refusal}.") => Refusal = refusal;

    /// <summary>Why there is no scenario.</summary>
    public ScenarioRefusal Refusal { get; }
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CrsCalculator.Rounds.Preview;

/// <summary>Preview: why there is no scenario. Each value lists the facts that come with it.</summary>
[Experimental("CRSPREVIEW1")]
public enum ScenarioRefusalReason : byte
{
    /// <summary>
    /// The history has too few rounds of the Canadian Experience Class whose size is known. Facts: how many there are, since which day, how
    /// many are needed.
    /// </summary>
    TooFewRounds,

    /// <summary>
    /// Between the last rounds there is no time in which scores could fill up: all are of one day, or each follows another round of its day
    /// that invited the same candidates. Facts: the numbers of the first and the last of them.
    /// </summary>
    NoTimeBetweenRounds,

    /// <summary>
    /// One of the last rounds has a cut-off that the model cannot explain. Facts: the number of the round, its cut-off, the lowest and the
    /// highest cut-off that the model can explain.
    /// </summary>
    CutOffOutOfRange,

    /// <summary>There is no pool in bands of ten points before one of the last rounds. Facts: the number of the round, its day.</summary>
    NoPool,

    /// <summary>
    /// A pool has no candidates in the band by which the model limits all higher scores. Facts: the day of the pool, the lowest and the
    /// highest score of the band.
    /// </summary>
    EmptyPool,

    /// <summary>
    /// An assumed round is not later than the last round that invited the class. Facts: the day of the assumed round, the number and the
    /// day of the last round.
    /// </summary>
    NotAfterLastRound,

    /// <summary>
    /// An assumed round is so large, or so small, that its cut-off lies beyond the scores of the model. Facts: the day of the assumed
    /// round, its number of invitations, the lowest and the highest cut-off that the model can give.
    /// </summary>
    SizeOutOfRange,

    /// <summary>
    /// One of the last rounds invited more candidates than there were in the pool. Facts: the number of the round, its number of
    /// invitations, the candidates in the pool, the day of the pool.
    /// </summary>
    LargerThanPool,

    /// <summary>
    /// The model that explains the last rounds best has too few candidates for one of them. Facts: the number of the round, its number of
    /// invitations, the lowest cut-off that the model can give.
    /// </summary>
    SizeNotExplained,
}

/// <summary>Preview: why there is no scenario.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Facts">What the reason is about; <see cref="ScenarioRefusalReason"/> lists them.</param>
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

/// <summary>Preview: there is no scenario for the history and the assumed rounds.</summary>
[Experimental("CRSPREVIEW1")]
public sealed class ScenarioException : InvalidOperationException
{
    internal ScenarioException(ScenarioRefusal refusal)
        : base($"There is no scenario for this history and these rounds: {refusal}.") => Refusal = refusal;

    /// <summary>Why there is none.</summary>
    public ScenarioRefusal Refusal { get; }
}

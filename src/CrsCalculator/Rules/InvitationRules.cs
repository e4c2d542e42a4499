using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Rules;

/// <summary>Under which program an invitation is issued, how long a profile is in the pool, and how long one can apply.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record InvitationRules
{
    private readonly ValueList<ImmigrationProgram> _programOrder = ValueList<ImmigrationProgram>.None;

    /// <summary>The programs in the order in which an invitation is issued under them; a nomination goes before all.</summary>
    public required ImmutableArray<ImmigrationProgram> ProgramOrder
    {
        get => _programOrder.Items;
        init => _programOrder = new(Guard.Order(value));
    }

    /// <summary>The days to apply, counted from the day of the invitation.</summary>
    public required int DaysToApply { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The days to apply if the longer of two possible periods applies; as a rule <see cref="DaysToApply"/>.</summary>
    public required int MostDaysToApply { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The provision on the days to apply.</summary>
    public required string DaysProvision { get; init => field = Guard.Given(value); }

    /// <summary>The months that a profile is in the pool.</summary>
    public required int ProfileMonths { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The provision on the months of a profile.</summary>
    public required string ProfileProvision { get; init => field = Guard.Given(value); }

    /// <summary>The provision on an invitation that is declined.</summary>
    public required string DeclinedProvision { get; init => field = Guard.Given(value); }

    /// <summary>The provision on an invitation that is not used in time.</summary>
    public required string LapsedProvision { get; init => field = Guard.Given(value); }

    /// <summary>The provision on what must still hold when the application is received.</summary>
    public required string ApplicationProvision { get; init => field = Guard.Given(value); }

    /// <summary>
    /// When a profile expires: some months after it was submitted, at the same time of day by UTC. From then on it is not in the pool. The
    /// sources give the months and not the hour, so the hour is a choice.
    /// </summary>
    /// <param name="submittedAt">When the profile was submitted.</param>
    /// <returns>The first instant at which it is not in the pool; only its day where only that of the submission is known.</returns>
    public DocumentTime ProfileExpiresAt(DocumentTime submittedAt) => submittedAt.PlusMonths(ProfileMonths);

    /// <summary>The day in Ottawa on which a profile expires.</summary>
    /// <param name="submittedAt">When the profile was submitted.</param>
    /// <returns>The day of <see cref="ProfileExpiresAt"/>.</returns>
    public LocalDate ProfileExpiresOn(DocumentTime submittedAt) => ProfileExpiresAt(submittedAt).Day;

    /// <summary>The order of programs and the days to apply.</summary>
    /// <returns>For example <c>CEC, FSW, FST; 60 days to apply</c>.</returns>
    public override string ToString() => $"{string.Join(", ", ProgramOrder.Select(Code.Of))}; {DaysToApply} days to apply";
}

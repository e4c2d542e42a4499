using System.Collections.Immutable;
using NodaTime;

namespace CrsCalculator.Rules;

/// <summary>The program under which an invitation is issued, how long a profile stays in the pool, and the time to apply.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record InvitationRules
{
    private readonly ValueList<ImmigrationProgram> _programOrder = ValueList<ImmigrationProgram>.None;

    /// <summary>The programs in their order of precedence for an invitation; a nomination comes before all of them.</summary>
    public required ImmutableArray<ImmigrationProgram> ProgramOrder
    {
        get => _programOrder.Items;
        init => _programOrder = new(Guard.Order(value));
    }

    /// <summary>The days to apply, counted from the day of the invitation.</summary>
    public required int DaysToApply { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The days to apply if the longer of two possible periods applies; usually <see cref="DaysToApply"/>.</summary>
    public required int MostDaysToApply { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The provision on the days to apply.</summary>
    public required string DaysProvision { get; init => field = Guard.Given(value); }

    /// <summary>The number of months that a profile stays in the pool.</summary>
    public required int ProfileMonths { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The provision on the months of a profile.</summary>
    public required string ProfileProvision { get; init => field = Guard.Given(value); }

    /// <summary>The provision on an invitation that is declined.</summary>
    public required string DeclinedProvision { get; init => field = Guard.Given(value); }

    /// <summary>The provision on an invitation that is not used in time.</summary>
    public required string LapsedProvision { get; init => field = Guard.Given(value); }

    /// <summary>The provision on what must still be true when the application is received.</summary>
    public required string ApplicationProvision { get; init => field = Guard.Given(value); }

    /// <summary>
    /// When a profile expires and leaves the pool: <see cref="ProfileMonths"/> months after submission, at the same UTC time of day. The
    /// sources give the months but not the hour, so the hour is a choice.
    /// </summary>
    /// <param name="submittedAt">When the profile was submitted.</param>
    /// <returns>The first instant at which it is not in the pool; only the day if only the day of submission is known.</returns>
    public DocumentTime ProfileExpiresAt(DocumentTime submittedAt) => submittedAt.PlusMonths(ProfileMonths);

    /// <summary>The day in Ottawa on which a profile expires.</summary>
    /// <param name="submittedAt">When the profile was submitted.</param>
    /// <returns>The day of <see cref="ProfileExpiresAt"/>.</returns>
    public LocalDate ProfileExpiresOn(DocumentTime submittedAt) => ProfileExpiresAt(submittedAt).Day;

    /// <summary>The program order and the days to apply.</summary>
    /// <returns>For example <c>CEC, FSW, FST; 60 days to apply</c>.</returns>
    public override string ToString() => $"{string.Join(", ", ProgramOrder.Select(Code.Of))}; {DaysToApply} days to apply";
}

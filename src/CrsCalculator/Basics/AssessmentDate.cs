using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace CrsCalculator;

/// <summary>The date on which facts are assessed, and the date of the invitation to apply, if there is one.</summary>
/// <remarks>The default value is 0001-01-01 without an invitation. Immutable, and safe to use from several threads.</remarks>
/// <example>
/// <code>
/// AssessmentDate today = on;
/// AssessmentDate afterInvitation = new(on, invitedOn: new LocalDate(2026, 1, 21));
/// </code>
/// </example>
public readonly record struct AssessmentDate
{
    /// <summary>Creates an assessment date.</summary>
    /// <param name="on">The date on which the facts are assessed.</param>
    /// <param name="invitedOn">
    /// The date of the invitation, not after <paramref name="on"/>. A birthday after it is disregarded (IRPA 11.2(2)(a)).
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The invitation is after the date, or a day is outside <see cref="DocumentDates"/>.
    /// </exception>
    public AssessmentDate(LocalDate on, LocalDate? invitedOn = null)
    {
        On = Guard.Day(on, nameof(on));
        InvitedOn = invitedOn is { } day ? Guard.Day(day, nameof(invitedOn)) : null;
        if (InvitedOn > On)
        {
            throw new ArgumentOutOfRangeException(
                nameof(invitedOn),
                invitedOn,
                $"The invitation must be on or before {Invariant.Text(On)}, the date of the assessment.");
        }
    }

    /// <summary>The date on which the facts are assessed.</summary>
    public LocalDate On { get; }

    /// <summary>The date of the invitation, or <see langword="null"/>.</summary>
    public LocalDate? InvitedOn { get; }

    /// <summary>The date, and the date of the invitation if there is one.</summary>
    /// <returns>For example <c>2026-03-02, invited 2026-01-21</c>.</returns>
    public override string ToString() =>
        InvitedOn is { } invited ? $"{Invariant.Text(On)}, invited {Invariant.Text(invited)}" : Invariant.Text(On);

    /// <summary>Parses a date without an invitation. Parameters of web requests bind through this method.</summary>
    /// <param name="text">The text: <c>yyyy-MM-dd</c>, without white space around it.</param>
    /// <param name="date">The date, or the default.</param>
    /// <returns>Whether the text is a date within <see cref="DocumentDates"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out AssessmentDate date)
    {
        bool isDay = LocalDatePattern.Iso.Parse(text ?? string.Empty).TryGetValue(default, out LocalDate day) && DocumentDates.Include(day);
        date = isDay ? new AssessmentDate(day) : default;
        return isDay;
    }

    /// <summary>Converts a date to an assessment date without an invitation.</summary>
    /// <param name="on">The date.</param>
    /// <returns>The assessment date.</returns>
    public static implicit operator AssessmentDate(LocalDate on) => FromLocalDate(on);

    /// <summary>Converts a date to an assessment date without an invitation.</summary>
    /// <param name="on">The date.</param>
    /// <returns>The assessment date.</returns>
    public static AssessmentDate FromLocalDate(LocalDate on) => new(on);
}

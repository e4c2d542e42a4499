using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CrsCalculator.Rounds;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>
/// A candidate between invitation and submission: the days on which the application can be submitted, what must be proven and what each
/// proof is worth, the most common problems, the fees, and when each document expires.
/// </summary>
/// <remarks>
/// Safe to use from several threads; caching changes no answer. It reads no clock: every date is an argument. It is not legal advice.
/// </remarks>
/// <example>
/// <code>
/// var applicant = new Applicant(candidate, ExpressEntry.Official);
/// var invitation = new InvitationToApply(on, InvitationProgram.CanadianExperienceClass, ExpressEntry.Official);
/// ApplicationChecklist checklist = applicant.Checklist(on.PlusDays(30), invitation);
/// foreach (RedFlag flag in checklist.Flags)
/// {
///     Console.WriteLine($"{ApplicationText.English.Flag(flag)} {ApplicationText.English.Remedy(flag)}");
/// }
/// </code>
/// </example>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class Applicant
{
    private readonly CandidateFile _file;

    /// <summary>Creates an applicant under the official rules on applications.</summary>
    /// <param name="profile">The documents.</param>
    /// <param name="rules">The calculator, for example <see cref="ExpressEntry.Official"/>.</param>
    public Applicant(Candidate profile, ExpressEntry rules)
        : this(profile, rules, ApplicationRules.Official)
    {
    }

    /// <summary>Creates an applicant.</summary>
    /// <param name="profile">The documents.</param>
    /// <param name="rules">The calculator.</param>
    /// <param name="applicationRules">The rules on applications, for example with a corrected fee table.</param>
    public Applicant(Candidate profile, ExpressEntry rules, ApplicationRules applicationRules)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(rules);
        Rules = Guard.Given(applicationRules, nameof(applicationRules));
        _file = rules.Open(profile);
    }

    /// <summary>The documents.</summary>
    public Candidate Profile => _file.Candidate;

    /// <summary>The rules on applications.</summary>
    public ApplicationRules Rules { get; }

    /// <summary>
    /// Returns the days from an invitation to its last day to apply, and on which of them the application can be submitted.
    /// </summary>
    /// <param name="invitation">The invitation.</param>
    /// <returns>The window.</returns>
    /// <exception cref="InvalidProfileException">
    /// The documents contradict each other, or cannot be assessed on a day of the window.
    /// </exception>
    /// <exception cref="Rules.RulesNotAvailableException">The rules on work or a program are not available.</exception>
    public SubmissionWindow Window(InvitationToApply invitation)
    {
        ArgumentNullException.ThrowIfNull(invitation);
        return new SubmissionWindow(_file, invitation);
    }

    /// <summary>
    /// Creates the checklist for an application submitted on a day: window, red flags, evidence and what it is worth, fees, expiries and
    /// missing facts.
    /// </summary>
    /// <param name="on">The day on which the application is received.</param>
    /// <param name="invitation">The invitation; <see langword="null"/> before there is one.</param>
    /// <param name="documents">The papers at hand; <see cref="Check"/> them first.</param>
    /// <returns>The checklist.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The day is before the day of the invitation, or outside <see cref="DocumentDates"/>.
    /// </exception>
    /// <exception cref="InvalidProfileException">The documents contradict each other, or cannot be assessed on the day.</exception>
    /// <exception cref="Rules.RulesNotAvailableException">The rules on work or a program are not available.</exception>
    public ApplicationChecklist Checklist(
        LocalDate on,
        InvitationToApply? invitation = null,
        ImmutableArray<ApplicationDocument> documents = default)
    {
        LocalDate day = Guard.Day(on, nameof(on));
        if (invitation is not null && day < invitation.IssuedOn)
        {
            throw new ArgumentOutOfRangeException(
                nameof(on),
                on,
                $"An application follows its invitation of {Invariant.Text(invitation.IssuedOn)}.");
        }

        return new ApplicationChecklist(new ApplicationFacts(_file, day, invitation, Rules), Guard.AllGiven(documents, nameof(documents)));
    }

    /// <summary>Checks a list of papers against the profile: each must match a row of evidence and a person or fact that exists.</summary>
    /// <param name="documents">The papers.</param>
    /// <param name="on">The day whose rows of evidence apply.</param>
    /// <returns>Every error, with JSON paths of <c>crs-documents/1</c>. Empty if there is none.</returns>
    public ImmutableArray<Issue> Check(ImmutableArray<ApplicationDocument> documents, LocalDate on) =>
        DocumentCheck.Issues(Guard.AllGiven(documents, nameof(documents)), Profile, Rules.Evidence.At(Guard.Day(on, nameof(on))));

    /// <summary>
    /// Returns when each document expires and what is then lost, nearest first; documents that expired before the day are left out.
    /// </summary>
    /// <param name="from">The first day.</param>
    /// <param name="invitation">The invitation; <see langword="null"/> before there is one.</param>
    /// <returns>The expiries.</returns>
    /// <exception cref="InvalidProfileException">The documents contradict each other, or cannot be assessed on the day.</exception>
    /// <exception cref="Rules.RulesNotAvailableException">The rules on documents, work or a program are not available.</exception>
    public ImmutableArray<DocumentExpiry> Expiries(LocalDate from, InvitationToApply? invitation = null) =>
        [.. ExpiryList.Of(new ApplicationFacts(_file, Guard.Day(from, nameof(from)), invitation, Rules))];

    /// <summary>Returns the family's fees if the application is received on a day.</summary>
    /// <param name="on">The day.</param>
    /// <returns>The fees; <see langword="null"/> if the day's fee table is not available. No amount is guessed.</returns>
    public ApplicationFees? Fees(LocalDate on)
    {
        LocalDate day = Guard.Day(on, nameof(on));
        return ApplicationFees.Of(new Family(Profile, day), Rules.Fees.At(day), Rules.Papers.At(day).ValueOrNull);
    }

    /// <summary>The documents.</summary>
    /// <returns>For example <c>2 credentials, 1 language test, 3 jobs</c>.</returns>
    public override string ToString() => Profile.ToString();
}

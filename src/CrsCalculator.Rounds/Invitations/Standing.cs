using System.Collections.Immutable;
using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Rounds;

/// <summary>How a candidate stood on a day: the score under the rules of that day, programs and categories.</summary>
internal sealed class Standing
{
    private const string NoOccupations = "-";

    private ImmutableArray<CategoryEligibility> _categories = [];

    private Standing()
    {
    }

    /// <summary>The documents cannot be assessed on that day.</summary>
    public static Standing NotAssessable { get; } = new();

    /// <summary>The score; <see langword="null"/> where there is none, for the reason in <see cref="WithoutScore"/>.</summary>
    public CrsScore? Score { get; private init; }

    public InvitationReason WithoutScore { get; private init; } = InvitationReason.NotAssessable;

    public bool IsAssessed { get; private init; }

    public bool IsNominated { get; private init; }

    /// <summary>CEC, FSW and FST.</summary>
    public ImmutableArray<Outcome> Programs { get; private init; } = [];

    /// <summary>Whether the candidate is eligible for any of them.</summary>
    public Outcome Eligible { get; private init; }

    /// <summary>What an invitation would be issued under.</summary>
    public InvitationProgram? InvitedUnder { get; private init; }

    /// <summary>The same without a nomination.</summary>
    public InvitationProgram? FirstProgram { get; private init; }

    /// <summary>What the whole standing rests on.</summary>
    public ReasonSet RestsOn { get; private init; }

    public static Standing Of(Candidate profile, LocalDate day, ExpressEntry rules)
    {
        // What came after the day is not wrong, whether a document or a child: it did not count yet.
        if (!ExpressEntry.Check(profile, day, shownOn: DocumentDates.Latest).IsEmpty)
        {
            return NotAssessable;
        }

        CrsRuleset? points = rules.TryPointsOn(day, out CrsRuleset? available) ? available : null;
        CrsScore? score = points is null ? null : rules.Assess(profile, day).Score;
        EligibilityAssessment eligibility = rules.Eligibility(profile, day);
        return new Standing
        {
            Score = score,
            WithoutScore = InvitationReason.RulesNotHeld,
            IsAssessed = true,
            IsNominated = eligibility.IsNominated,
            Programs = [.. eligibility.Programs.Select(static program => program.Outcome)],
            Eligible = eligibility.Outcome,
            InvitedUnder = eligibility.InvitedUnder,
            FirstProgram = eligibility.FirstProgram,
            RestsOn = Assumptions(eligibility, rules.NoticesOn(day), points)
                .With(InvitationReason.PointsProvisional, score is { IsProvisional: true }),
            _categories = eligibility.Categories,
        };
    }

    /// <summary>What came of a category; nothing where its list is not available.</summary>
    public CategoryEligibility? Category(CategoryId id) => _categories.FirstOrDefault(category => category.Category == id);

    private static ReasonSet Assumptions(EligibilityAssessment eligibility, ImmutableArray<Notice> ofPoints, CrsRuleset? points) =>
        default(ReasonSet)
        .With(InvitationReason.PointsProbable, Say(ofPoints, NoticeCodes.TablesProbable))
        .With(InvitationReason.Noc2016Applies, Say(eligibility.Notices, NoticeCodes.Noc2016Applies))
        .With(InvitationReason.RegulationsNotVerified, Say(eligibility.Notices, NoticeCodes.RegulationsNotVerified))
        .With(InvitationReason.RulesNotOfficial, points is { IsOfficial: false })
        .With(InvitationReason.WageTierNotInProfile, points is { Tables.Additional.AwardsHighWages: true });

    private static bool Say(ImmutableArray<Notice> notices, string code) => notices.Any(notice => notice.Code == code);
}

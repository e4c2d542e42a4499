using CrsCalculator.Rules;
using NodaTime;

namespace CrsCalculator.Rounds.Tests;

/// <summary>
/// Whether a candidate would have been invited in a round: a second implementation, plain and slow. It assesses the day on which the round
/// was held in full, requirement by requirement, and keeps nothing from one round to the next.
/// </summary>
internal sealed class InvitationByDay
{
    private const int ProfileMonths = 12;
    private static readonly DateTimeZone Ottawa = DateTimeZoneProviders.Tzdb["America/Toronto"];
    private static readonly LocalDate OrderChanges = new(2024, 8, 9);
    private static readonly LocalDate PointsConfirmed = new(2017, 6, 6);
    private static readonly LocalDate TieBreaks = new(2017, 11, 8);
    private static readonly LocalDate Noc2021 = new(2022, 11, 16);
    private static readonly LocalDate RegulationsRead = new(2026, 6, 14);

    private readonly SortedSet<InvitationReason> _reasons = [];
    private readonly Candidate _candidate;
    private readonly Round _round;
    private readonly LocalDate _day;
    private readonly EligibilityAssessment? _eligibility;

    private InvitationByDay(Candidate candidate, Round round)
    {
        _candidate = candidate;
        _round = round;
        _day = HasTime ? round.HeldAt!.Value.InZone(Ottawa).Date : round.Date;
        if (ExpressEntry.Check(candidate, _day, DocumentDates.Latest).IsEmpty)
        {
            _eligibility = ExpressEntry.Official.Eligibility(candidate, _day);
        }

        CrsScore? score = Score();
        Outcome fits = Fits();
        Outcome invited = All(fits, Ranks(score), IsInPool());
        AddWhatItRestsOn();
        Answer = new InvitationAnswer(invited, fits, score, fits == Outcome.Met ? Program() : null, string.Join(' ', _reasons));
    }

    private InvitationAnswer Answer { get; }

    /// <summary>A time on the evening before the date is a slip, and so is one of another week. Some rounds were held a day late.</summary>
    private bool HasTime => _round.HeldAt is { } time
        && Period.DaysBetween(_round.Date, time.InZone(Ottawa).Date) is 0 or 1;

    private bool IsNominated => _candidate.Principal.Nomination is { } nomination
        && nomination.AcceptedOn <= _day
        && (nomination.EndedOn is null || nomination.EndedOn > _day)
        && nomination.Province is not (Province.QC or Province.NU);

    public static InvitationAnswer Of(Candidate candidate, Round round) => new InvitationByDay(candidate, round).Answer;

    private static Outcome All(params Outcome[] outcomes) =>
        outcomes.Contains(Outcome.NotMet) ? Outcome.NotMet
        : outcomes.Contains(Outcome.NotAssessed) ? Outcome.NotAssessed
        : Outcome.Met;

    /// <summary>The score with the reason for every point; nothing in a gap.</summary>
    private CrsScore? Score() =>
        _eligibility is not null && ExpressEntry.Official.TryAssess(_candidate, _day, out CrsAssessment? assessment, out _)
            ? ExpressEntry.Official.Explain(assessment.Factors, _day).Score
            : null;

    private Outcome Fits()
    {
        if (_eligibility is null)
        {
            return Because(Outcome.NotAssessed, InvitationReason.NotAssessable);
        }

        return _round.Category switch
        {
            RoundCategory.Unknown => Because(Outcome.NotAssessed, InvitationReason.CategoryNotKnown),
            RoundCategory.General => Eligible(AnyProgram()),
            RoundCategory.ProvincialNominee => All(
                Eligible(AnyProgram()),
                IsNominated ? Outcome.Met : Because(Outcome.NotMet, InvitationReason.NotNominated)),
            RoundCategory.CanadianExperienceClass => Eligible(OutcomeOf(ImmigrationProgram.CanadianExperienceClass)),
            RoundCategory.FederalSkilledWorker => Eligible(OutcomeOf(ImmigrationProgram.FederalSkilledWorker)),
            RoundCategory.FederalSkilledTrades => Eligible(OutcomeOf(ImmigrationProgram.FederalSkilledTrades)),
            _ => FitsCategory(Enum.Parse<CategoryId>($"{_round.Category}")),
        };
    }

    private Outcome FitsCategory(CategoryId id)
    {
        CategoryEligibility? category = _eligibility!.Categories.FirstOrDefault(category => category.Category == id);
        if (category is null)
        {
            return All(Eligible(AnyProgram()), Because(Outcome.NotAssessed, InvitationReason.CategoryNotHeld));
        }

        if (category.Certainty != Certainty.Certain)
        {
            _reasons.Add(InvitationReason.CategoryProbable);
        }

        return category.Outcome switch
        {
            Outcome.NotMet => Because(Outcome.NotMet, InvitationReason.NotInCategory),
            Outcome.NotAssessed => Because(Outcome.NotAssessed, InvitationReason.EligibilityNotAssessed),
            _ => Outcome.Met,
        };
    }

    private Outcome Eligible(Outcome outcome) => outcome switch
    {
        Outcome.NotMet => Because(outcome, InvitationReason.NotEligible),
        Outcome.NotAssessed => Because(outcome, InvitationReason.EligibilityNotAssessed),
        _ => outcome,
    };

    private Outcome OutcomeOf(ImmigrationProgram program) =>
        _eligibility!.Programs.Single(other => other.Program == program).Outcome;

    private Outcome AnyProgram()
    {
        Outcome[] outcomes = [.. _eligibility!.Programs.Select(static program => program.Outcome)];
        return outcomes.Contains(Outcome.Met) ? Outcome.Met
            : outcomes.Contains(Outcome.NotAssessed) ? Outcome.NotAssessed
            : Outcome.NotMet;
    }

    private Outcome Ranks(CrsScore? score)
    {
        if (score is not { Total: var total })
        {
            return Because(
                Outcome.NotAssessed,
                _eligibility is null ? InvitationReason.NotAssessable : InvitationReason.RulesNotHeld);
        }

        if (total != _round.CutOff)
        {
            return total > _round.CutOff
                ? Because(Outcome.Met, InvitationReason.AboveCutOff)
                : Because(Outcome.NotMet, InvitationReason.BelowCutOff);
        }

        if (_round.TieBreak is null)
        {
            return _day < TieBreaks
                ? Because(Outcome.Met, InvitationReason.NoTieBreakPublished)
                : Because(Outcome.NotAssessed, InvitationReason.TieBreakNotKnown);
        }

        return _candidate.ProfileSubmittedAt is null ? Because(Outcome.NotAssessed, InvitationReason.SubmissionTimeMissing)
            : _candidate.ProfileSubmittedAt?.Time < _round.TieBreak ? Because(Outcome.Met, InvitationReason.BeforeTieBreak)
            : Because(Outcome.NotMet, InvitationReason.NotBeforeTieBreak);
    }

    private Outcome IsInPool()
    {
        if (_candidate.ProfileSubmittedAt?.Time is not { } submitted)
        {
            return Because(Outcome.Met, InvitationReason.PoolAssumed);
        }

        Instant expires = submitted.InUtc().LocalDateTime.PlusMonths(ProfileMonths).InUtc().ToInstant();
        return All(
            IsAround(submitted) ? Because(Outcome.NotAssessed, InvitationReason.RoundTimeMissing)
                : submitted < Moment ? Outcome.Met
                : Because(Outcome.NotMet, InvitationReason.NotYetSubmitted),
            IsAround(expires) ? Because(Outcome.NotAssessed, InvitationReason.RoundTimeMissing)
                : expires > Moment ? Outcome.Met
                : Because(Outcome.NotMet, InvitationReason.ProfileExpired));
    }

    /// <summary>The moment of the round; where it is not known, some moment of its date.</summary>
    private Instant Moment => HasTime ? _round.HeldAt!.Value : Ottawa.AtStartOfDay(_round.Date).ToInstant();

    /// <summary>Whether a time cannot be told from that of a round whose time is not known: it is of its date.</summary>
    private bool IsAround(Instant time) => !HasTime
        && time >= Ottawa.AtStartOfDay(_round.Date).ToInstant()
        && time < Ottawa.AtStartOfDay(_round.Date.PlusDays(1)).ToInstant();

    private InvitationProgram? Program() => _round.Category switch
    {
        RoundCategory.ProvincialNominee => InvitationProgram.ProvincialNominee,
        RoundCategory.CanadianExperienceClass => InvitationProgram.CanadianExperienceClass,
        RoundCategory.FederalSkilledWorker => InvitationProgram.FederalSkilledWorker,
        RoundCategory.FederalSkilledTrades => InvitationProgram.FederalSkilledTrades,
        RoundCategory.General when IsNominated => InvitationProgram.ProvincialNominee,
        _ => FirstProgram(),
    };

    private InvitationProgram? FirstProgram()
    {
        ImmigrationProgram[] inOrder =
        [
            ImmigrationProgram.CanadianExperienceClass,
            ImmigrationProgram.FederalSkilledWorker,
            ImmigrationProgram.FederalSkilledTrades,
        ];
        IEnumerable<ImmigrationProgram> ofDay = _day < OrderChanges ? Enumerable.Reverse(inOrder) : inOrder;
        ImmigrationProgram first = ofDay.First(program => OutcomeOf(program) != Outcome.NotMet);
        return OutcomeOf(first) == Outcome.Met ? Enum.Parse<InvitationProgram>($"{first}") : null;
    }

    private void AddWhatItRestsOn()
    {
        if (_eligibility is null)
        {
            return;
        }

        AddWhere(_day < PointsConfirmed, InvitationReason.PointsProbable);
        AddWhere(_day < Noc2021 && HasOccupationThatChanged(), InvitationReason.Noc2016Applies);
        AddWhere(_day > RegulationsRead, InvitationReason.RegulationsNotVerified);
    }

    /// <summary>Whether a job or an offer is skilled by one of the two classifications alone.</summary>
    private bool HasOccupationThatChanged()
    {
        WorkRules rules = RuleBook.Official.Work.At(_day).Value;
        Person person = _candidate.Principal;
        return person.Work.Any(job => rules.IsSkilled(job) != IsSkilledByTeer(job.Occupation))
            || (person.JobOffer is { } offer && rules.IsSkilled(offer.Occupation) != IsSkilledByTeer(offer.Occupation));
    }

    private static bool IsSkilledByTeer(NocCode occupation) => occupation.Teer <= Teer.Teer3;

    private void AddWhere(bool applies, InvitationReason reason)
    {
        if (applies)
        {
            _reasons.Add(reason);
        }
    }

    private Outcome Because(Outcome outcome, InvitationReason reason)
    {
        _reasons.Add(reason);
        return outcome;
    }
}

/// <summary>What is compared of an answer.</summary>
internal sealed record InvitationAnswer(Outcome Invited, Outcome Fits, CrsScore? Score, InvitationProgram? Program, string Reasons)
{
    public static InvitationAnswer Of(InvitationCheck check) =>
        new(check.Invited, check.Fits, check.Score, check.Program, string.Join(' ', check.Reasons));
}

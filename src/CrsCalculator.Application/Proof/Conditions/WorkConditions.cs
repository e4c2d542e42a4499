namespace CrsCalculator.Application;

/// <summary>When rows about work apply.</summary>
internal static class WorkConditions
{
    public static IReadOnlyDictionary<EvidenceCondition, Func<ProofQuestion, Applicability>> All { get; } =
        new Dictionary<EvidenceCondition, Func<ProofQuestion, Applicability>>
        {
            [EvidenceCondition.CanadianJob] = CanadianJob,
            [EvidenceCondition.CanadianJobUsed] = static question => question.When(IsUsedInCanada(question)),
            [EvidenceCondition.WorkedBeforePermit] = WorkedBeforePermit,
            [EvidenceCondition.RemoteWork] = RemoteWork,
            [EvidenceCondition.StudiedMeanwhile] = StudiedMeanwhile,
            [EvidenceCondition.WorkedInQuebec] = WorkedInQuebec,
            [EvidenceCondition.SelfEmployedAbroad] = static question =>
                question.When(question.Job is { IsInCanada: false, SelfEmployed: true }),
            [EvidenceCondition.PhysicianPublicPolicy] = static question => question.When(IsCoveredPhysician(question)),
            [EvidenceCondition.ForeignJobUsed] = static question =>
                question.When(!question.Job.IsInCanada && question.IsUsed),
            [EvidenceCondition.StudentJobAbroad] = static question => question.When(
                question.Job is { IsInCanada: false, WhileFullTimeStudent: true } && question.IsUsed),
            [EvidenceCondition.ContinuousYear] = static question => question.When(IsOfContinuousYear(question)),
        };

    private static bool IsUsedInCanada(ProofQuestion question) => question.Job.IsInCanada && question.IsUsed;

    /// <summary>
    /// IRCC calls tax papers supporting documents; for the Canadian Experience Class their absence is read as self-employment.
    /// </summary>
    private static Applicability CanadianJob(ProofQuestion question)
    {
        bool isOfCec = question.IsPrincipal && question.Proves(ImmigrationProgram.CanadianExperienceClass);
        return Applicability.When(question.Job.IsInCanada, isOfCec ? question.Row.Need : EvidenceNeed.Recommended);
    }

    private static Applicability WorkedBeforePermit(ProofQuestion question)
    {
        if (!IsUsedInCanada(question))
        {
            return Applicability.No;
        }

        return BeganBeforePermit(question).And(BeganAfterStudies(question)) switch
        {
            Outcome.Met => question.Applies,
            Outcome.NotMet => Applicability.No,
            _ => Applicability.Unknown(
            [
                .. question.Person.Permits is null ? [question.PathOf("permits")] : (string[])[],
                .. question.Person.Studies is null ? [question.PathOf("studies")] : (string[])[],
            ]),
        };
    }

    /// <summary>Whether nothing covers the first day of the job.</summary>
    private static Outcome BeganBeforePermit(ProofQuestion question) =>
        PermitCover.On(question.Person, question.Job.Start.Latest) switch
        {
            Outcome.Met => Outcome.NotMet,
            Outcome.NotMet => Outcome.Met,
            _ => Outcome.NotAssessed,
        };

    private static Outcome BeganAfterStudies(ProofQuestion question) => question.Person.Studies is { } studies
        ? Outcomes.Of(studies.Any(study => Places.IsCanada(study.Country) && study.To <= question.Job.Start.Latest))
        : Outcome.NotAssessed;

    /// <summary>
    /// A profile does not say whether work in Canada was remote. Work for an employer abroad does not count, so nothing about it needs
    /// proof.
    /// </summary>
    private static Applicability RemoteWork(ProofQuestion question) => question.Job.EmployerCountry switch
    {
        _ when !IsUsedInCanada(question) => Applicability.No,
        null => Applicability.Is(EvidenceNeed.IfApplicable) with { MissingFacts = [question.PathIn("employerCountry")] },
        var employer => Applicability.When(Places.IsCanada(employer), EvidenceNeed.IfApplicable),
    };

    /// <summary>A job done as a full-time student does not count, so proof of not having studied is not asked for.</summary>
    private static Applicability StudiedMeanwhile(ProofQuestion question)
    {
        if (!IsUsedInCanada(question) || question.Job.WhileFullTimeStudent)
        {
            return Applicability.No;
        }

        return question.Person.Studies is null
            ? Applicability.Unknown(question.PathOf("studies"))
            : question.When(
                DaySpans.Of(question.Job, question.On) is { } worked
                && CanadianStudies.FullTime(question.Person, question.On).Any(days => DaySpans.Common(days, worked) is not null));
    }

    private static Applicability WorkedInQuebec(ProofQuestion question) => IsUsedInCanada(question)
        ? question.When(IsQuebec(question.Job.Province), question.PathIn("province"))
        : Applicability.No;

    private static bool? IsQuebec(Province? province) => province is { } known ? known == Province.QC : null;

    /// <summary>The public policy covers invitations from its first day on.</summary>
    private static bool IsCoveredPhysician(ProofQuestion question) =>
        question.Job is { IsInCanada: true, SelfEmployed: true, PhysicianPublicPolicy: true }
        && (question.Facts.Invitation is not { } invitation
            || question.Rules.Work.At(invitation.IssuedOn).ValueOrNull is { PhysiciansMayBeSelfEmployed: true });

    private static bool IsOfContinuousYear(ProofQuestion question) =>
        question.IsPrincipal
        && question.Proves(ImmigrationProgram.FederalSkilledWorker)
        && question.Facts.Eligibility.Fsw.ExcludedWork.All(excluded => excluded.Index != question.Place.Part!.Value.Index);
}

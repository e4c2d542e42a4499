using System.Collections.Immutable;
using CrsCalculator.Cli.Words;
using CrsCalculator.Profiles;

namespace CrsCalculator.Cli.Interview;

/// <summary>
/// The questions that lead to a <c>crs-profile/1</c> document, in order of value. Adding a fact means adding a row. The document's own
/// reader decides which answers are valid.
/// </summary>
internal static class ProfileQuestions
{
    private static readonly ImmutableArray<Step> Test =
    [
        new Question("test", AnswerKind.Choice, QuestionWords.Test, QuestionWords.TestWhy) { Choices = Choices.Tests },
        new Question("scale", AnswerKind.Choice, QuestionWords.Scale, QuestionWords.ScaleWhy)
        {
            Choices = Choices.Scales,
            When = ProfileFacts.NeedsScale,
        },
        new Question("language", AnswerKind.Choice, QuestionWords.Language, QuestionWords.LanguageWhy)
        {
            Choices = Choices.Languages,
            When = ProfileFacts.NeedsLanguage,
        },
        new Question("takenOn", AnswerKind.Text, QuestionWords.TakenOn, QuestionWords.TakenOnWhy),
        new Question("listening", AnswerKind.Number, QuestionWords.Listening, QuestionWords.ScoreWhy),
        new Question("reading", AnswerKind.Number, QuestionWords.Reading, QuestionWords.ScoreWhy),
        new Question("writing", AnswerKind.Number, QuestionWords.Writing, QuestionWords.ScoreWhy),
        new Question("speaking", AnswerKind.Number, QuestionWords.Speaking, QuestionWords.ScoreWhy),
    ];

    private static readonly ImmutableArray<Step> Eca =
    [
        new Question("issuedOn", AnswerKind.Text, QuestionWords.EcaIssuedOn, QuestionWords.EcaIssuedOnWhy),
    ];

    private static readonly ImmutableArray<Step> Study =
    [
        new Question("years", AnswerKind.Number, QuestionWords.StudyYears, QuestionWords.StudyYearsWhy),
        new Question("fullTime", AnswerKind.YesNo, QuestionWords.FullTime, QuestionWords.FullTimeWhy),
        new Question("monthsPresentInCanada", AnswerKind.Number, QuestionWords.Presence, QuestionWords.PresenceWhy),
        new Question("mostlyLanguageStudy", AnswerKind.YesNo, QuestionWords.LanguageStudy, QuestionWords.LanguageStudyWhy),
        new Question("conditionOfReturn", AnswerKind.YesNo, QuestionWords.Return, QuestionWords.ReturnWhy),
    ];

    private static readonly ImmutableArray<Step> Credential =
    [
        new Question("country", AnswerKind.Country, QuestionWords.CredentialCountry, QuestionWords.CountryWhy),
        new Question("level", AnswerKind.Choice, QuestionWords.Level, QuestionWords.LevelWhy) { Choices = Choices.Levels },
        new Question("awardedOn", AnswerKind.Text, QuestionWords.AwardedOn, QuestionWords.AwardedOnWhy),
        new Part("eca", QuestionWords.Eca, QuestionWords.EcaWhy, Eca) { When = ProfileFacts.IsAbroad },
        new Part("study", QuestionWords.Study, QuestionWords.StudyWhy, Study) { When = ProfileFacts.IsInCanada },
    ];

    private static readonly ImmutableArray<Step> Job =
    [
        new Question("country", AnswerKind.Country, QuestionWords.JobCountry, QuestionWords.CountryWhy),
        new Question("noc", AnswerKind.Occupation, QuestionWords.Noc, QuestionWords.NocWhy),
        new Question("start", AnswerKind.Text, QuestionWords.Start, QuestionWords.StartWhy),
        new Question("end", AnswerKind.Text, QuestionWords.End, QuestionWords.EndWhy) { Silence = Silence.None },
        new Question("hoursPerWeek", AnswerKind.Number, QuestionWords.Hours, QuestionWords.HoursWhy),
        new Question("province", AnswerKind.Province, QuestionWords.Province, QuestionWords.ProvinceWhy)
        {
            Silence = Silence.Unknown,
            When = ProfileFacts.IsInCanada,
        },
        new Question("authorized", AnswerKind.YesNo, QuestionWords.Authorized, QuestionWords.AuthorizedWhy)
        {
            Silence = Silence.Unknown,
            When = ProfileFacts.IsInCanada,
        },
        new Question("selfEmployed", AnswerKind.YesNo, QuestionWords.SelfEmployed, QuestionWords.SelfEmployedWhy)
        {
            Silence = Silence.Unknown,
        },
        new Question("whileFullTimeStudent", AnswerKind.YesNo, QuestionWords.Student, QuestionWords.StudentWhy)
        {
            Silence = Silence.Unknown,
        },
    ];

    private static readonly Step Tests =
        new Series("languageTests", QuestionWords.Tests, QuestionWords.AnotherTest, QuestionWords.TestsWhy, Test);

    private static readonly Step Education =
        new Series("education", QuestionWords.Education, QuestionWords.AnotherCredential, QuestionWords.EducationWhy, Credential);

    private static readonly Step Work =
        new Series("work", QuestionWords.Work, QuestionWords.AnotherJob, QuestionWords.WorkWhy, Job);

    private static readonly Step Sibling =
        new Question("siblingInCanada", AnswerKind.YesNo, QuestionWords.Sibling, QuestionWords.SiblingWhy)
        {
            Silence = Silence.Unknown,
        };

    private static readonly Step Relative =
        new Question("relativeInCanada", AnswerKind.YesNo, QuestionWords.Relative, QuestionWords.RelativeWhy)
        {
            Silence = Silence.Unknown,
        };

    private static readonly ImmutableArray<Step> Spouse =
    [
        new Question("accompanying", AnswerKind.YesNo, QuestionWords.Accompanying, QuestionWords.AccompanyingWhy),
        new Question("citizenOrPermanentResident", AnswerKind.YesNo, QuestionWords.Citizen, QuestionWords.CitizenWhy),
        new Question("dateOfBirth", AnswerKind.Text, QuestionWords.Birth, QuestionWords.SpouseBirthWhy)
        {
            Silence = Silence.Unknown,
            Doubt = AnswerChecks.Age,
        },
        Tests,
        Education,
        Work,
        Sibling,
        Relative,
    ];

    private static readonly ImmutableArray<Step> Certificate =
    [
        new Question("noc", AnswerKind.Occupation, QuestionWords.Trade, QuestionWords.TradeWhy),
        new Question("issuedBy", AnswerKind.Text, QuestionWords.IssuedBy, QuestionWords.IssuedByWhy),
        new Question("issuedOn", AnswerKind.Text, QuestionWords.IssuedOn, QuestionWords.IssuedOnWhy),
    ];

    private static readonly ImmutableArray<Step> Nomination =
    [
        new Question("province", AnswerKind.Province, QuestionWords.NominatedBy, QuestionWords.ProvinceWhy),
        new Question("acceptedOn", AnswerKind.Text, QuestionWords.AcceptedOn, QuestionWords.AcceptedOnWhy),
    ];

    private static readonly ImmutableArray<Step> Offer =
    [
        new Question("noc", AnswerKind.Occupation, QuestionWords.Noc, QuestionWords.NocWhy),
        new Question("hoursPerWeek", AnswerKind.Number, QuestionWords.OfferHours, QuestionWords.OfferHoursWhy),
        new Question("lmia", AnswerKind.YesNo, QuestionWords.Lmia, QuestionWords.LmiaWhy),
    ];

    private static readonly ImmutableArray<Step> First =
    [
        new Question("dateOfBirth", AnswerKind.Text, QuestionWords.Birth, QuestionWords.BirthWhy) { Doubt = AnswerChecks.Age },
        Tests,
        Education,
        Work,
    ];

    private static readonly ImmutableArray<Step> Last =
    [
        new Part("nomination", QuestionWords.Nomination, QuestionWords.NominationWhy, Nomination),
        Sibling,
        Relative,
        new Series(
            "certificatesOfQualification",
            QuestionWords.Certificates,
            QuestionWords.AnotherCertificate,
            QuestionWords.CertificatesWhy,
            Certificate),
        new Part("jobOffer", QuestionWords.Offer, QuestionWords.OfferWhy, Offer),
    ];

    /// <summary>All questions.</summary>
    public static ImmutableArray<Step> All { get; } =
    [
        new Question("id", AnswerKind.Text, QuestionWords.Id, QuestionWords.IdWhy) { Silence = Silence.None },
        new Part("principal", null, QuestionWords.BirthWhy, First) { Title = QuestionWords.Principal },
        new Question("maritalStatus", AnswerKind.Choice, QuestionWords.Marital, QuestionWords.MaritalWhy)
        {
            Choices = Choices.MaritalStatuses,
        },
        new Part("spouse", null, QuestionWords.SpouseWhy, Spouse) { Title = QuestionWords.Spouse, When = ProfileFacts.HasSpouse },
        new Part("principal", null, QuestionWords.BirthWhy, Last) { Title = QuestionWords.Principal },
        new Question("intendedProvince", AnswerKind.Province, QuestionWords.Intended, QuestionWords.IntendedWhy)
        {
            Silence = Silence.Unknown,
        },
        new Question("familySize", AnswerKind.Number, QuestionWords.Family, QuestionWords.FamilyWhy)
        {
            Silence = Silence.Unknown,
            Objection = AnswerChecks.FamilySize,
        },
        new Question("settlementFunds", AnswerKind.Number, QuestionWords.Funds, QuestionWords.FundsWhy) { Silence = Silence.Unknown },
    ];

    /// <summary>Returns the question at a path such as <c>$.principal.work[0].start</c>; nothing if it is not asked.</summary>
    public static Question? Find(string path)
    {
        string[] fields = [.. path.Split('.')[1..].Select(static field => field.Split('[')[0])];
        return Find(All, fields);
    }

    private static Question? Find(ImmutableArray<Step> steps, ReadOnlySpan<string> fields)
    {
        foreach (Step step in steps)
        {
            if (step.Field == fields[0] && FindIn(step, fields[1..]) is { } question)
            {
                return question;
            }
        }

        return null;
    }

    private static Question? FindIn(Step step, ReadOnlySpan<string> fields) => step switch
    {
        Question question => fields.IsEmpty ? question : null,
        Part part when !fields.IsEmpty => Find(part.Steps, fields),
        Series series when !fields.IsEmpty => Find(series.Steps, fields),
        _ => null,
    };
}

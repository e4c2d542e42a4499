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
        new Question("country", AnswerKind.Text, QuestionWords.Country, QuestionWords.CountryWhy),
        new Question("level", AnswerKind.Choice, QuestionWords.Level, QuestionWords.LevelWhy) { Choices = Choices.Levels },
        new Question("awardedOn", AnswerKind.Text, QuestionWords.AwardedOn, QuestionWords.AwardedOnWhy),
        new Part("eca", QuestionWords.Eca, QuestionWords.EcaWhy, Eca) { When = ProfileFacts.IsAbroad },
        new Part("study", QuestionWords.Study, QuestionWords.StudyWhy, Study) { When = ProfileFacts.IsInCanada },
    ];

    private static readonly ImmutableArray<Step> Job =
    [
        new Question("country", AnswerKind.Text, QuestionWords.Country, QuestionWords.CountryWhy),
        new Question("noc", AnswerKind.Occupation, QuestionWords.Noc, QuestionWords.NocWhy),
        new Question("start", AnswerKind.Text, QuestionWords.Start, QuestionWords.StartWhy),
        new Question("end", AnswerKind.Text, QuestionWords.End, QuestionWords.StartWhy) { MayBeEmpty = true },
        new Question("hoursPerWeek", AnswerKind.Number, QuestionWords.Hours, QuestionWords.HoursWhy),
        new Question("province", AnswerKind.Text, QuestionWords.Province, QuestionWords.ProvinceWhy)
        {
            MayBeEmpty = true,
            When = ProfileFacts.IsInCanada,
        },
        new Question("authorized", AnswerKind.YesNo, QuestionWords.Authorized, QuestionWords.AuthorizedWhy)
        {
            When = ProfileFacts.IsInCanada,
        },
        new Question("selfEmployed", AnswerKind.YesNo, QuestionWords.SelfEmployed, QuestionWords.SelfEmployedWhy),
        new Question("whileFullTimeStudent", AnswerKind.YesNo, QuestionWords.Student, QuestionWords.StudentWhy),
    ];

    private static readonly Step Tests =
        new Series("languageTests", QuestionWords.Tests, QuestionWords.AnotherTest, QuestionWords.TestsWhy, Test);

    private static readonly Step Education =
        new Series("education", QuestionWords.Education, QuestionWords.AnotherCredential, QuestionWords.EducationWhy, Credential);

    private static readonly Step Work =
        new Series("work", QuestionWords.Work, QuestionWords.AnotherJob, QuestionWords.WorkWhy, Job);

    private static readonly Step Sibling =
        new Question("siblingInCanada", AnswerKind.YesNo, QuestionWords.Sibling, QuestionWords.SiblingWhy);

    private static readonly Step Relative =
        new Question("relativeInCanada", AnswerKind.YesNo, QuestionWords.Relative, QuestionWords.RelativeWhy);

    private static readonly ImmutableArray<Step> Spouse =
    [
        new Question("accompanying", AnswerKind.YesNo, QuestionWords.Accompanying, QuestionWords.AccompanyingWhy),
        new Question("citizenOrPermanentResident", AnswerKind.YesNo, QuestionWords.Citizen, QuestionWords.CitizenWhy),
        new Question("dateOfBirth", AnswerKind.Text, QuestionWords.SpouseBirth, QuestionWords.SpouseBirthWhy) { MayBeEmpty = true },
        Tests,
        Education,
        Work,
        Sibling,
        Relative,
    ];

    private static readonly ImmutableArray<Step> Certificate =
    [
        new Question("noc", AnswerKind.Occupation, QuestionWords.Noc, QuestionWords.NocWhy),
        new Question("issuedBy", AnswerKind.Text, QuestionWords.IssuedBy, QuestionWords.IssuedByWhy),
        new Question("issuedOn", AnswerKind.Text, QuestionWords.IssuedOn, QuestionWords.IssuedOnWhy),
    ];

    private static readonly ImmutableArray<Step> Nomination =
    [
        new Question("province", AnswerKind.Text, QuestionWords.NominatedBy, QuestionWords.ProvinceWhy),
        new Question("acceptedOn", AnswerKind.Text, QuestionWords.AcceptedOn, QuestionWords.AcceptedOnWhy),
    ];

    private static readonly ImmutableArray<Step> Offer =
    [
        new Question("noc", AnswerKind.Occupation, QuestionWords.Noc, QuestionWords.NocWhy),
        new Question("hoursPerWeek", AnswerKind.Number, QuestionWords.Hours, QuestionWords.HoursWhy),
        new Question("lmia", AnswerKind.YesNo, QuestionWords.Lmia, QuestionWords.LmiaWhy),
    ];

    private static readonly ImmutableArray<Step> First =
    [
        Tests,
        Education,
        Work,
        new Question("dateOfBirth", AnswerKind.Text, QuestionWords.Birth, QuestionWords.BirthWhy),
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
        new Part("principal", null, QuestionWords.BirthWhy, First) { Title = QuestionWords.Principal },
        new Question("maritalStatus", AnswerKind.Choice, QuestionWords.Marital, QuestionWords.MaritalWhy)
        {
            Choices = Choices.MaritalStatuses,
        },
        new Part("spouse", null, QuestionWords.SpouseWhy, Spouse) { Title = QuestionWords.Spouse, When = ProfileFacts.HasSpouse },
        new Part("principal", null, QuestionWords.BirthWhy, Last) { Title = QuestionWords.Principal },
        new Question("intendedProvince", AnswerKind.Text, QuestionWords.Intended, QuestionWords.IntendedWhy),
        new Question("familySize", AnswerKind.Number, QuestionWords.Family, QuestionWords.FamilyWhy),
        new Question("settlementFunds", AnswerKind.Number, QuestionWords.Funds, QuestionWords.FundsWhy) { MayBeEmpty = true },
    ];
}

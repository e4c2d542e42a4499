using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace CrsCalculator.Profiles;

/// <summary>A value of a closed list, with what a reader calls it.</summary>
internal sealed record Choice(string Code, Phrase Label);

/// <summary>The closed lists of a profile, as people choose from them.</summary>
internal static class Choices
{
    public static ImmutableArray<Choice> Tests { get; } =
    [
        Of(LanguageTest.IeltsGeneralTraining, ChoiceWords.Ielts),
        Of(LanguageTest.CelpipGeneral, ChoiceWords.Celpip),
        Of(LanguageTest.PteCore, ChoiceWords.Pte),
        Of(LanguageTest.TefCanada, ChoiceWords.Tef),
        Of(LanguageTest.TcfCanada, ChoiceWords.Tcf),
        Of(LanguageTest.Clb, ChoiceWords.Clb),
    ];

    public static ImmutableArray<Choice> Scales { get; } =
    [
        Of(TefScale.EquivalentOldScore, ChoiceWords.EquivalentOldScore),
        Of(TefScale.From2019To2023, ChoiceWords.From2019To2023),
        Of(TefScale.From2023, ChoiceWords.From2023),
    ];

    public static ImmutableArray<Choice> Languages { get; } =
    [
        Of(OfficialLanguage.English, ChoiceWords.English),
        Of(OfficialLanguage.French, ChoiceWords.French),
    ];

    public static ImmutableArray<Choice> Levels { get; } =
    [
        Of(CredentialLevel.LessThanSecondary, ChoiceWords.LessThanSecondary),
        Of(CredentialLevel.Secondary, ChoiceWords.Secondary),
        Of(CredentialLevel.LessThanOneYear, ChoiceWords.LessThanOneYear),
        Of(CredentialLevel.OneYear, ChoiceWords.OneYear),
        Of(CredentialLevel.TwoYear, ChoiceWords.TwoYear),
        Of(CredentialLevel.BachelorsOrThreeYear, ChoiceWords.Bachelors),
        Of(CredentialLevel.MastersOrProfessional, ChoiceWords.Masters),
        Of(CredentialLevel.Doctoral, ChoiceWords.Doctoral),
    ];

    public static ImmutableArray<Choice> MaritalStatuses { get; } =
    [
        Of(MaritalStatus.Single, ChoiceWords.Single),
        Of(MaritalStatus.Married, ChoiceWords.Married),
        Of(MaritalStatus.CommonLaw, ChoiceWords.CommonLaw),
        Of(MaritalStatus.Separated, ChoiceWords.Separated),
        Of(MaritalStatus.Divorced, ChoiceWords.Divorced),
        Of(MaritalStatus.Widowed, ChoiceWords.Widowed),
    ];

    public static ImmutableArray<Choice> PermitKinds { get; } =
    [
        Of(PermitKind.Work, ChoiceWords.WorkPermit),
        Of(PermitKind.Study, ChoiceWords.StudyPermit),
        Of(PermitKind.Visitor, ChoiceWords.Visitor),
        Of(PermitKind.Maintained, ChoiceWords.Maintained),
        Of(PermitKind.Restored, ChoiceWords.Restored),
    ];

    public static ImmutableArray<Choice> LeaveKinds { get; } =
    [
        Of(LeaveKind.Vacation, ChoiceWords.Vacation),
        Of(LeaveKind.Parental, ChoiceWords.Parental),
        Of(LeaveKind.Sick, ChoiceWords.Sick),
        Of(LeaveKind.Unpaid, ChoiceWords.Unpaid),
        Of(LeaveKind.Layoff, ChoiceWords.Layoff),
        Of(LeaveKind.Strike, ChoiceWords.Strike),
    ];

    private static Choice Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(TEnum value, Phrase label)
        where TEnum : struct, Enum => new(Code.Of(value), label);
}

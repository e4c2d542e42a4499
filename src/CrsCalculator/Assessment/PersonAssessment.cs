using System.Collections.Immutable;

namespace CrsCalculator;

/// <summary>What was made of one person's documents: which of them count, for what, and why others do not.</summary>
/// <remarks>Immutable, and safe to use from several threads. The lists are in the order in which the documents were given.</remarks>
public sealed class PersonAssessment
{
    internal PersonAssessment(
        Person person,
        EducationLevel education,
        ImmutableArray<AssessedCredential> credentials,
        ImmutableArray<AssessedSitting> sittings,
        ImmutableArray<AssessedWork> work,
        CountedHours canadianWork,
        CountedHours foreignWork)
    {
        Person = person;
        Education = education;
        Credentials = credentials;
        Sittings = sittings;
        Work = work;
        CanadianWork = canadianWork;
        ForeignWork = foreignWork;
    }

    /// <summary>The person.</summary>
    public Person Person { get; }

    /// <summary>The level of education.</summary>
    public EducationLevel Education { get; }

    /// <summary>Every credential.</summary>
    public ImmutableArray<AssessedCredential> Credentials { get; }

    /// <summary>Every sitting of a language test.</summary>
    public ImmutableArray<AssessedSitting> Sittings { get; }

    /// <summary>Every time of work.</summary>
    public ImmutableArray<AssessedWork> Work { get; }

    /// <summary>The hours of skilled work in Canada within ten years.</summary>
    public CountedHours CanadianWork { get; }

    /// <summary>The hours of skilled work outside Canada within ten years.</summary>
    public CountedHours ForeignWork { get; }

    /// <summary>The sitting for the first official language; of a partner, the only one that counts.</summary>
    public LanguageTestResult? FirstSitting => SittingFor(SittingUse.FirstLanguage);

    /// <summary>The sitting for the second official language.</summary>
    public LanguageTestResult? SecondSitting => SittingFor(SittingUse.SecondLanguage);

    /// <summary>What the documents come to.</summary>
    /// <returns>For example <c>mastersOrProfessional, 3570 h (completed years: 2) in Canada, 6377.14 h (completed years: 4) elsewhere</c>.</returns>
    public override string ToString() => $"{Codes.EducationLevel.Of(Education)}, {CanadianWork} in Canada, {ForeignWork} elsewhere";

    private LanguageTestResult? SittingFor(SittingUse use) => Sittings.FirstOrDefault(sitting => sitting.Use == use)?.Result;
}

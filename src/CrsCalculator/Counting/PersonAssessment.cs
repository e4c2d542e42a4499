using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CrsCalculator.Counting;

/// <summary>What was made of one person's documents: which of them count, for what, and why others do not.</summary>
/// <remarks>Immutable, and safe to use from several threads. The lists are in the order in which the documents were given.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed class PersonAssessment
{
    internal PersonAssessment(
        Person person,
        EducationLevel education,
        ImmutableArray<AssessedCredential> credentials,
        ImmutableArray<AssessedTest> tests,
        ImmutableArray<AssessedJob> work,
        CountedHours canadianWork,
        CountedHours foreignWork,
        int hoursPerYear)
    {
        Person = person;
        Education = education;
        Credentials = credentials;
        Tests = tests;
        Work = work;
        CanadianWork = canadianWork;
        ForeignWork = foreignWork;
        CanadianWorkYears = canadianWork.CompletedYears(hoursPerYear);
        ForeignWorkYears = foreignWork.CompletedYears(hoursPerYear);
    }

    /// <summary>The person.</summary>
    public Person Person { get; }

    /// <summary>The level of education.</summary>
    public EducationLevel Education { get; }

    /// <summary>Every credential.</summary>
    public ImmutableArray<AssessedCredential> Credentials { get; }

    /// <summary>Every language test result.</summary>
    public ImmutableArray<AssessedTest> Tests { get; }

    /// <summary>Every job.</summary>
    public ImmutableArray<AssessedJob> Work { get; }

    /// <summary>The hours of skilled work in Canada within ten years.</summary>
    public CountedHours CanadianWork { get; }

    /// <summary>The completed years of that work.</summary>
    public int CanadianWorkYears { get; }

    /// <summary>The hours of skilled work outside Canada within ten years.</summary>
    public CountedHours ForeignWork { get; }

    /// <summary>The completed years of that work.</summary>
    public int ForeignWorkYears { get; }

    /// <summary>The test result for the first official language; of a spouse, the only one that counts.</summary>
    public AssessedTest? FirstTest => TestFor(TestUse.FirstLanguage);

    /// <summary>The test result for the second official language.</summary>
    public AssessedTest? SecondTest => TestFor(TestUse.SecondLanguage);

    /// <summary>What the documents come to.</summary>
    /// <returns>
    /// For example <c>mastersOrProfessional, 3570 h (completed years: 2) in Canada, 6377.14 h (completed years: 4) elsewhere</c>.
    /// </returns>
    public override string ToString() => $"{Code.Of(Education)}, {CanadianWork} in Canada, {ForeignWork} elsewhere";

    private AssessedTest? TestFor(TestUse use) => Tests.FirstOrDefault(test => test.Use == use);
}

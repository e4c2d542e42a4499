using System.Text.Json.Serialization;

namespace CrsCalculator.Eligibility;

/// <summary>The facts that the Federal Skilled Worker Program's selection grid reads.</summary>
/// <remarks>The default value is a person of age 0 with nothing. Immutable, and safe to use from several threads.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public readonly record struct FswFactors
{
    /// <summary>The level of education.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public EducationLevel Education
    {
        get;
        init => field = Guard.Defined(value);
    }

    /// <summary>Both official languages.</summary>
    public OfficialLanguages Languages { get; init; }

    /// <summary>Completed years of skilled work within ten years, 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int WorkYears
    {
        get;
        init => field = FactGuard.CompletedYears(value);
    }

    /// <summary>Age in whole years, 0 to <see cref="Person.MaxAge"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of that range.</exception>
    public int Age
    {
        get;
        init => field = FactGuard.Age(value);
    }

    /// <summary>Whether employment is arranged. It counts twice: on its own and for adaptability.</summary>
    public bool ArrangedEmployment { get; init; }

    /// <summary>Whether an accompanying spouse has level 4 in every ability.</summary>
    public bool SpouseLanguage { get; init; }

    /// <summary>Whether the candidate has studied in Canada full-time for two years.</summary>
    public bool StudyInCanada { get; init; }

    /// <summary>Whether an accompanying spouse has studied in Canada full-time for two years.</summary>
    public bool SpouseStudyInCanada { get; init; }

    /// <summary>Whether the candidate has worked in Canada full-time for a year.</summary>
    public bool WorkInCanada { get; init; }

    /// <summary>Whether an accompanying spouse has worked in Canada full-time for a year.</summary>
    public bool SpouseWorkInCanada { get; init; }

    /// <summary>Whether the candidate or an accompanying spouse has a relative in Canada.</summary>
    public bool RelativeInCanada { get; init; }
}

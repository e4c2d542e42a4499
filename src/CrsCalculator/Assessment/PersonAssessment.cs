using System.Collections.Immutable;

namespace CrsCalculator;

/// <summary>What was made of one person's documents: which of them count, and for what.</summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class PersonAssessment
{
    internal PersonAssessment(
        EducationLevel education,
        ImmutableArray<Credential> credentials,
        CountedHours canadianWork,
        CountedHours foreignWork,
        ImmutableArray<ExcludedWork> excludedWork)
    {
        Education = education;
        Credentials = credentials;
        CanadianWork = canadianWork;
        ForeignWork = foreignWork;
        ExcludedWork = excludedWork;
    }

    /// <summary>The level of education.</summary>
    public EducationLevel Education { get; }

    /// <summary>The credentials that count, in the order given.</summary>
    public ImmutableArray<Credential> Credentials { get; }

    /// <summary>The sitting for the first official language; of a partner, the only one that counts.</summary>
    public LanguageTestResult? FirstSitting { get; private init; }

    /// <summary>The sitting for the second official language.</summary>
    public LanguageTestResult? SecondSitting { get; private init; }

    /// <summary>The hours of skilled work in Canada within ten years.</summary>
    public CountedHours CanadianWork { get; }

    /// <summary>The hours of skilled work outside Canada within ten years.</summary>
    public CountedHours ForeignWork { get; }

    /// <summary>The times of work that count neither as Canadian nor as foreign work.</summary>
    public ImmutableArray<ExcludedWork> ExcludedWork { get; }

    internal PersonAssessment With((LanguageTestResult? First, LanguageTestResult? Second) sittings) =>
        new(Education, Credentials, CanadianWork, ForeignWork, ExcludedWork) { FirstSitting = sittings.First, SecondSitting = sittings.Second };
}

/// <summary>A time of work of which no day was counted.</summary>
/// <param name="Index">Its place in the list, from 0.</param>
/// <param name="Reasons">All reasons that apply.</param>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed record ExcludedWork(int Index, ImmutableArray<WorkExclusion> Reasons);

using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>What papers must satisfy, and how long they are valid.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads. Ages are whole years on the day of submission.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record PaperRules
{
    private readonly ValueList<ProfessionalBody> _professionalBodies = ValueList<ProfessionalBody>.None;
    private readonly ValueList<EcaDesignation> _ecaDesignations = ValueList<EcaDesignation>.None;

    /// <summary>The number of months after submission within which an expiring passport is better renewed first.</summary>
    public required int PassportMonths { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The age from which police certificates are required.</summary>
    public required int PoliceAge { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The number of years before submission in which a stay requires a police certificate.</summary>
    public required int PoliceYears { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The number of consecutive months that a stay must last to require a police certificate.</summary>
    public required int PoliceMonthsOfResidence { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>
    /// The number of months before submission within which the certificate of the current country of residence must be issued.
    /// </summary>
    public required int PoliceMonths { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The number of months for which a medical exam is valid.</summary>
    public required int MedicalMonths { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The lowest age at which biometrics are given.</summary>
    public required int BiometricsFromAge { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The highest age at which biometrics are given, inclusive.</summary>
    public required int BiometricsToAge { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The age from which a child is no longer a dependent child, apart from the rule on disability.</summary>
    public required int DependentUntilAge { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The age from which a person is an adult: nobody has custody, and the form requires a history of their own.</summary>
    public required int AdultAge { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The number of years of personal history that the form requires.</summary>
    public required int HistoryYears { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The number of months before submission within which a photo must be taken.</summary>
    public required int PhotoMonths { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The number of months before submission within which proof of a relative's residence must be issued.</summary>
    public required int SiblingResidenceMonths { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The organizations that alone assess the credentials for an occupation.</summary>
    public ImmutableArray<ProfessionalBody> ProfessionalBodies
    {
        get => _professionalBodies.Items;
        init => _professionalBodies = new(Guard.AllGiven(value));
    }

    /// <summary>The organizations that assess credentials for any occupation, with their first days.</summary>
    public ImmutableArray<EcaDesignation> EcaDesignations
    {
        get => _ecaDesignations.Items;
        init => _ecaDesignations = new(Guard.AllGiven(value));
    }

    /// <summary>
    /// The first and the last day of the TEF Canada certificates that were reissued; <see langword="null"/> if none were.
    /// </summary>
    public DayRange? ReissuedTef { get; init; }

    /// <summary>
    /// Returns the first day of an organization's assessments that can be used; <see langword="null"/> if it is not listed.
    /// </summary>
    internal LocalDate? DesignatedFrom(EcaIssuer issuer) =>
        EcaDesignations.FirstOrDefault(one => one.Issuer == issuer)?.From
        ?? ProfessionalBodies.FirstOrDefault(body => body.Issuer == issuer)?.From;

    /// <summary>How long police certificates and medical exams are valid.</summary>
    /// <returns>For example <c>police certificates 6 months, medical exams 12 months</c>.</returns>
    public override string ToString() =>
        $"police certificates {Invariant.Text(PoliceMonths)} months, medical exams {Invariant.Text(MedicalMonths)} months";
}

using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace CrsCalculator.Application;

/// <summary>What papers must satisfy, and how long they are good for.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads. Ages are whole years on the day of submission.</remarks>
[JsonConverter(typeof(ConvertersNeeded))]
public sealed record PaperRules
{
    private readonly ValueList<ProfessionalBody> _professionalBodies = ValueList<ProfessionalBody>.None;
    private readonly ValueList<EcaDesignation> _ecaDesignations = ValueList<EcaDesignation>.None;

    /// <summary>A passport that expires within so many months of submission is better renewed first.</summary>
    public required int PassportMonths { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>From this age on police certificates are asked for.</summary>
    public required int PoliceAge { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The years before submission in which a stay calls for a police certificate.</summary>
    public required int PoliceYears { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The months in a row that a stay must last to call for a police certificate.</summary>
    public required int PoliceMonthsOfResidence { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The months before submission within which the certificate of the present country of residence is issued.</summary>
    public required int PoliceMonths { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The months for which a medical exam is good.</summary>
    public required int MedicalMonths { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The first age for which biometrics are given.</summary>
    public required int BiometricsFromAge { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The last age for which biometrics are given, inclusive.</summary>
    public required int BiometricsToAge { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>A child of this age is no longer a dependent child, the rule on disability aside.</summary>
    public required int DependentUntilAge { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>From this age on a person is an adult: nobody has custody, and the form asks for a history of their own.</summary>
    public required int AdultAge { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The years of personal history that the form asks for.</summary>
    public required int HistoryYears { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The months before submission within which a photo is taken.</summary>
    public required int PhotoMonths { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The months before submission within which proof of a relative's residence is issued.</summary>
    public required int SiblingResidenceMonths { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The organizations that alone assess the credentials of an occupation.</summary>
    public ImmutableArray<ProfessionalBody> ProfessionalBodies
    {
        get => _professionalBodies.Items;
        init => _professionalBodies = new(Guard.AllGiven(value));
    }

    /// <summary>The organizations that assess the credentials of any occupation, with their first days.</summary>
    public ImmutableArray<EcaDesignation> EcaDesignations
    {
        get => _ecaDesignations.Items;
        init => _ecaDesignations = new(Guard.AllGiven(value));
    }

    /// <summary>
    /// The first and the last day of the TEF Canada certificates that were issued again; <see langword="null"/> if none were.
    /// </summary>
    public DayRange? ReissuedTef { get; init; }

    /// <summary>The first day of an assessment of an organization that can be used; <see langword="null"/> if it is not listed.</summary>
    internal LocalDate? DesignatedFrom(EcaIssuer issuer) =>
        EcaDesignations.FirstOrDefault(one => one.Issuer == issuer)?.From
        ?? ProfessionalBodies.FirstOrDefault(body => body.Issuer == issuer)?.From;

    /// <summary>How long police certificates and medical exams are good for.</summary>
    /// <returns>For example <c>police certificates 6 months, medical exams 12 months</c>.</returns>
    public override string ToString() =>
        $"police certificates {Invariant.Text(PoliceMonths)} months, medical exams {Invariant.Text(MedicalMonths)} months";
}

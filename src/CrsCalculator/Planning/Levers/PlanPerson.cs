namespace CrsCalculator.Planning;

/// <summary>What counts of a person, in whichever role. A struct: a search makes thousands of them.</summary>
internal readonly record struct PlanPerson
{
    public int Age { get; init; }

    public EducationLevel Education { get; init; }

    public CanadianStudy Study { get; init; }

    public AbilityLevels English { get; init; }

    public AbilityLevels French { get; init; }

    public int CanadianYears { get; init; }

    public int ForeignYears { get; init; }

    public bool Certificate { get; init; }

    public bool IsNominated { get; init; }

    public bool HasSibling { get; init; }

    public JobOfferKind JobOffer { get; init; }

    public AbilityLevels Levels(OfficialLanguage language) => language == OfficialLanguage.English ? English : French;

    public PlanPerson With(OfficialLanguage language, AbilityLevels levels) =>
        language == OfficialLanguage.English ? this with { English = levels } : this with { French = levels };
}

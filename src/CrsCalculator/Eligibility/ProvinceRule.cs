using NodaTime;

namespace CrsCalculator.Eligibility;

/// <summary>The federal programs are for who intends to live outside Quebec.</summary>
internal static class ProvinceRule
{
    private const string AnyOther = "not QC";

    public static Requirement Assess(RequirementId id, string citation, Province? intended, LocalDate on) => new(
        id,
        intended is null ? Outcome.NotAssessed : Requirement.OutcomeOf(intended != Province.QC),
        citation,
        on,
        isMetOn: null)
    {
        Actual = intended is { } province ? new RequirementValue(Codes.Province.Of(province)) : null,
        Required = new RequirementValue(AnyOther),
        MissingFacts = intended is null ? ["$.intendedProvince"] : [],
    };
}

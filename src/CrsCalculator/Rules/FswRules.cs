
namespace CrsCalculator.Rules;

/// <summary>The requirements of the Federal Skilled Worker Program, with its selection grid.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record FswRules
{
    /// <summary>The number of years before the date in which the work must lie.</summary>
    public required int WindowYears { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The required hours of skilled work in one occupation, without a break.</summary>
    public required int RequiredHours { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The CLB or NCLC level required in every ability.</summary>
    public required int LanguageLevel { get; init => field = Guard.Within(value, Clb.MaxLevel); }

    /// <summary>The lowest level of education that qualifies.</summary>
    public required EducationLevel LowestEducation { get; init => field = Guard.Defined(value); }

    /// <summary>The points required on the grid.</summary>
    public required int PassMark { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The selection grid.</summary>
    public required FswGridRules Grid { get; init => field = Guard.Given(value); }

    /// <summary>The province whose future residents are excluded, with its provision.</summary>
    public required ProvinceRule Province { get; init => field = Guard.Given(value); }

    /// <summary>The provision on experience.</summary>
    public required string ExperienceProvision { get; init => field = Guard.Given(value); }

    /// <summary>The provision on language.</summary>
    public required string LanguageProvision { get; init => field = Guard.Given(value); }

    /// <summary>The provision on education.</summary>
    public required string EducationProvision { get; init => field = Guard.Given(value); }

    /// <summary>The provision on points.</summary>
    public required string PointsProvision { get; init => field = Guard.Given(value); }

    /// <summary>The provision on settlement funds.</summary>
    public required string FundsProvision { get; init => field = Guard.Given(value); }
}

/// <summary>The selection grid (IRPR 78 to 83).</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record FswGridRules
{
    /// <summary>Points by <see cref="EducationLevel"/>.</summary>
    public required PointsTable Education { get; init => field = Guard.Given(value); }

    /// <summary>Points by level for each ability in the first official language.</summary>
    public required AbilityTable FirstLanguage { get; init => field = Guard.Given(value); }

    /// <summary>Points by the lowest level in the second official language.</summary>
    public required PointsTable SecondLanguage { get; init => field = Guard.Given(value); }

    /// <summary>Points by completed years of skilled work.</summary>
    public required PointsTable Experience { get; init => field = Guard.Given(value); }

    /// <summary>Points by age in whole years.</summary>
    public required PointsTable Age { get; init => field = Guard.Given(value); }

    /// <summary>Points for arranged employment.</summary>
    public required PointsTable ArrangedEmployment { get; init => field = Guard.Given(value); }

    /// <summary>Adaptability, which has its own maximum.</summary>
    public required AdaptabilityRules Adaptability { get; init => field = Guard.Given(value); }

    /// <summary>The highest number of points.</summary>
    public int Maximum => Education.Maximum + FirstLanguage.Maximum + SecondLanguage.Maximum + Experience.Maximum + Age.Maximum
        + ArrangedEmployment.Maximum + Adaptability.Cap;
}

/// <summary>Adaptability (IRPR 83): each element is met or not.</summary>
/// <remarks>Immutable, compared by value, and safe to use from several threads.</remarks>
public sealed record AdaptabilityRules
{
    /// <summary>The highest number of points for all elements together.</summary>
    public required int Cap { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Points for the candidate's full-time work in Canada.</summary>
    public required int Work { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Points for the candidate's full-time study in Canada.</summary>
    public required int Study { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Points for the spouse's language.</summary>
    public required int SpouseLanguage { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Points for the spouse's full-time study in Canada.</summary>
    public required int SpouseStudy { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Points for the spouse's full-time work in Canada.</summary>
    public required int SpouseWork { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Points for a relative in Canada.</summary>
    public required int Relative { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Points for arranged employment, in addition to those of its own factor.</summary>
    public required int ArrangedEmployment { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The required hours of full-time work in Canada.</summary>
    public required int WorkHours { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The required years of full-time study in Canada.</summary>
    public required int StudyYears { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The language level required of the spouse in every ability.</summary>
    public required int SpouseLevel { get; init => field = Guard.Within(value, Clb.MaxLevel); }

    /// <summary>The provision.</summary>
    public required string Provision { get; init => field = Guard.Given(value); }
}

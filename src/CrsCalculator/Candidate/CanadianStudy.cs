namespace CrsCalculator;

/// <summary>The best credential earned by study in Canada that counts for additional points (Ministerial Instructions, s. 30).</summary>
public enum CanadianStudy : byte
{
    /// <summary>None that counts.</summary>
    None = 0,

    /// <summary>A post-secondary credential of one or two years.</summary>
    OneOrTwoYears = 1,

    /// <summary>A post-secondary credential of three or more years, or a master's, professional or doctoral degree.</summary>
    ThreeYearsOrMore = 2,
}

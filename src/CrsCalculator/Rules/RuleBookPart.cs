namespace CrsCalculator.Rules;

/// <summary>A part of a <see cref="RuleBook"/>. Its code names the part in a <c>crs-rulebook/1</c> document.</summary>
public enum RuleBookPart : byte
{
    /// <summary>The points of the Comprehensive Ranking System.</summary>
    Points,

    /// <summary>How work is counted.</summary>
    Work,

    /// <summary>Which documents count, and for how long.</summary>
    Documents,

    /// <summary>Which language tests are accepted, and how their scores convert to levels.</summary>
    Tests,

    /// <summary>The Canadian Experience Class.</summary>
    Cec,

    /// <summary>The Federal Skilled Worker Program with its selection grid.</summary>
    Fsw,

    /// <summary>The Federal Skilled Trades Program.</summary>
    Fst,

    /// <summary>Settlement funds.</summary>
    Funds,

    /// <summary>The categories of category-based selection.</summary>
    Categories,

    /// <summary>Invitations: the order of programs and the days to apply.</summary>
    Invitations,
}

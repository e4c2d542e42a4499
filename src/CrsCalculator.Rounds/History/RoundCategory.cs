using System.Collections.Immutable;

namespace CrsCalculator.Rounds;

/// <summary>Whom a round is for.</summary>
public enum RoundCategory : byte
{
    /// <summary>The name is unknown to this version: IRCC announces new categories every year.</summary>
    Unknown,

    /// <summary>Everyone in the pool, including nominees.</summary>
    General,

    /// <summary>The Canadian Experience Class.</summary>
    [Spelled("CEC")]
    CanadianExperienceClass,

    /// <summary>Nominees of a province or territory.</summary>
    [Spelled("PNP")]
    ProvincialNominee,

    /// <summary>The Federal Skilled Worker Program.</summary>
    [Spelled("FSW")]
    FederalSkilledWorker,

    /// <summary>The Federal Skilled Trades Program.</summary>
    [Spelled("FST")]
    FederalSkilledTrades,

    /// <summary>Category: French-language proficiency.</summary>
    French,

    /// <summary>Category: healthcare and social services.</summary>
    Healthcare,

    /// <summary>Category: science, technology, engineering and mathematics.</summary>
    Stem,

    /// <summary>Category: trades.</summary>
    Trades,

    /// <summary>Category: education.</summary>
    Education,

    /// <summary>Category: transport.</summary>
    Transport,

    /// <summary>Category: agriculture and agri-food.</summary>
    Agriculture,

    /// <summary>Category: physicians with Canadian work experience.</summary>
    Physicians,

    /// <summary>Category: senior managers with Canadian work experience.</summary>
    SeniorManagers,

    /// <summary>Category: researchers with Canadian work experience.</summary>
    Researchers,

    /// <summary>Category: skilled military recruits.</summary>
    MilitaryRecruits,
}

/// <summary>Maps round categories to what they are in the law: a program, or a category of category-based selection.</summary>
internal static class RoundCategories
{
    /// <summary>Every program, in IRCC's order.</summary>
    private static readonly ImmutableArray<InvitationProgram> Everybody =
    [
        InvitationProgram.FederalSkilledWorker,
        InvitationProgram.CanadianExperienceClass,
        InvitationProgram.FederalSkilledTrades,
        InvitationProgram.ProvincialNominee,
    ];

    /// <summary>The programs of a round for a category: a nominee is invited as a candidate of one of them.</summary>
    private static readonly ImmutableArray<InvitationProgram> ForCategories = [.. Everybody[..^1]];

    /// <summary>Returns the programs whose candidates a round of the category invites; none if the category is unknown.</summary>
    public static ImmutableArray<InvitationProgram> Programs(this RoundCategory category) => category switch
    {
        RoundCategory.Unknown => [],
        RoundCategory.General => Everybody,
        _ when category.Program() is { } program => [program],
        _ => ForCategories,
    };

    /// <summary>Returns the programs in IRCC's order, without repetition.</summary>
    public static ImmutableArray<InvitationProgram> InOrder(ImmutableArray<InvitationProgram> programs)
    {
        foreach (InvitationProgram program in Guard.Listed(programs))
        {
            Guard.Defined(program, nameof(Round.Programs));
        }

        return [.. Everybody.Where(Guard.Listed(programs).Contains)];
    }

    /// <summary>Returns the program, if the round is for a single one.</summary>
    public static InvitationProgram? Program(this RoundCategory category) => category switch
    {
        RoundCategory.CanadianExperienceClass => InvitationProgram.CanadianExperienceClass,
        RoundCategory.ProvincialNominee => InvitationProgram.ProvincialNominee,
        RoundCategory.FederalSkilledWorker => InvitationProgram.FederalSkilledWorker,
        RoundCategory.FederalSkilledTrades => InvitationProgram.FederalSkilledTrades,
        _ => null,
    };

    /// <summary>Returns the category of category-based selection, if the round is for one that is known.</summary>
    public static CategoryId? Selection(this RoundCategory category) => category switch
    {
        RoundCategory.Unknown or RoundCategory.General or RoundCategory.ProvincialNominee => null,
        RoundCategory.CanadianExperienceClass or RoundCategory.FederalSkilledWorker or RoundCategory.FederalSkilledTrades => null,
        RoundCategory.French => CategoryId.French,
        RoundCategory.Healthcare => CategoryId.Healthcare,
        RoundCategory.Stem => CategoryId.Stem,
        RoundCategory.Trades => CategoryId.Trades,
        RoundCategory.Education => CategoryId.Education,
        RoundCategory.Transport => CategoryId.Transport,
        RoundCategory.Agriculture => CategoryId.Agriculture,
        RoundCategory.Physicians => CategoryId.Physicians,
        RoundCategory.SeniorManagers => CategoryId.SeniorManagers,
        RoundCategory.Researchers => CategoryId.Researchers,
        RoundCategory.MilitaryRecruits => CategoryId.MilitaryRecruits,
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "There is no such category of rounds."),
    };
}

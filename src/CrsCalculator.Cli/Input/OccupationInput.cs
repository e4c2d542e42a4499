using System.Collections.Immutable;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Input;

/// <summary>Occupations looked up by a user: by words of a title, or by a code of NOC 2021 or NOC 2016.</summary>
/// <param name="Occupations">The occupations, best match first; at least one.</param>
/// <param name="UnitGroup">The unit group of NOC 2016 that became them; nothing if none was requested.</param>
internal sealed record OccupationInput(ImmutableArray<NocCode> Occupations, Noc2016Code? UnitGroup = null)
{
    /// <summary>Finds the occupations for a text.</summary>
    /// <exception cref="ToolException">There are none.</exception>
    public static OccupationInput Find(string text)
    {
        string asked = text.Trim();
        if (NocCode.TryParse(asked, out NocCode? occupation))
        {
            return new OccupationInput([occupation]);
        }

        if (Noc2016Code.TryParse(asked, out Noc2016Code? unitGroup))
        {
            return new OccupationInput(unitGroup.Successors, unitGroup);
        }

        ImmutableArray<NocCode> found = Noc2021.Search(asked);
        return found.IsEmpty
            ? throw ToolException.Invalid(asked.Any(char.IsDigit) ? OccupationWords.NoSuchCode : OccupationWords.NoSuchTitle, asked)
            : new OccupationInput(found);
    }
}

using CrsCalculator.Cli.Words;
using CrsCalculator.Rules;

namespace CrsCalculator.Cli.Output;

/// <summary>Occupations for a reader: everything about a single one, or one line each for several.</summary>
internal static class OccupationsText
{
    public static void Print(Page page, IReadOnlyList<OccupationRules> occupations, Noc2016Code? unitGroup)
    {
        if (unitGroup is not null)
        {
            page.Line(OccupationWords.Became, unitGroup.Code, unitGroup.Title, Code.Of(unitGroup.Level));
        }

        if (occupations.Count == 1)
        {
            PrintOne(page, occupations[0]);
        }
        else
        {
            PrintAll(page, occupations);
        }

        NoticesText.Print(page, occupations[0].Notices);
    }

    private static void PrintAll(Page page, IReadOnlyList<OccupationRules> occupations)
    {
        foreach (OccupationRules occupation in occupations)
        {
            page.Line(
                OccupationWords.Row,
                occupation.Occupation.Code,
                occupation.Occupation.Title,
                (int)occupation.Occupation.Teer,
                Marks(page.Speech, occupation));
        }

        page.Blank();
        page.Line(OccupationWords.Found, occupations.Count);
    }

    private static string Marks(Speech speech, OccupationRules occupation)
    {
        string trade = occupation.Trade == Outcome.Met ? speech.Of(OccupationWords.RowTrade) : string.Empty;
        return occupation.Categories.IsEmpty
            ? trade
            : trade + speech.Say(OccupationWords.RowCategories, CategoriesOf(speech, occupation));
    }

    private static void PrintOne(Page page, OccupationRules occupation)
    {
        page.Line(OccupationWords.Head, occupation.Occupation.Code, occupation.Occupation.Title, occupation.On);
        page.Inset(SkillOf(occupation), (int)occupation.Occupation.Teer, occupation.CecLanguageLevel);
        page.Inset(TradeOf(occupation.Trade));
        if (occupation.CategoriesFrom is { } from)
        {
            object categories = occupation.Categories.IsEmpty ? CommonWords.None : CategoriesOf(page.Speech, occupation);
            page.Inset(OccupationWords.Categories, from, categories);
        }
        else
        {
            page.Inset(OccupationWords.NoCategories);
        }

        page.Inset(OccupationWords.Predecessors, string.Join("; ", occupation.Occupation.Predecessors.Select(group =>
            page.Speech.Say(OccupationWords.Predecessor, group.Code, group.Title, Code.Of(group.Level)))));
    }

    private static Phrase SkillOf(OccupationRules occupation) => occupation.Skilled switch
    {
        Outcome.Met => occupation.IsByNoc2016 ? OccupationWords.SkilledByNoc2016 : OccupationWords.Skilled,
        Outcome.NotMet => occupation.IsByNoc2016 ? OccupationWords.NotSkilledByNoc2016 : OccupationWords.NotSkilled,
        _ => OccupationWords.SkillNotKnown,
    };

    private static Phrase TradeOf(Outcome trade) => trade switch
    {
        Outcome.Met => OccupationWords.Trade,
        Outcome.NotMet => OccupationWords.NotATrade,
        _ => OccupationWords.TradeNotKnown,
    };

    private static string CategoriesOf(Speech speech, OccupationRules occupation) =>
        string.Join(", ", occupation.Categories.Select(category => NameOf(speech, category)));

    private static string NameOf(Speech speech, Category category)
    {
        string name = speech.Crs.Category(category.Id);
        return category.Certainty == Certainty.Certain ? name : speech.Say(OccupationWords.Unconfirmed, name);
    }
}

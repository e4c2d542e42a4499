using CrsCalculator.Application;
using CrsCalculator.Cli.Words;

namespace CrsCalculator.Cli.Output.Checklist;

/// <summary>Fees for a reader: each person, the total, and biometrics separately.</summary>
internal static class FeesText
{
    public static void Print(Page page, ApplicationChecklist checklist)
    {
        page.Blank();
        page.Line(ChecklistWords.Fees);
        if (checklist.Fees is not { } fees)
        {
            page.Inset(ChecklistWords.NoFees, checklist.On);
            return;
        }

        foreach (PersonFees person in fees.Persons)
        {
            page.Inset(
                person.RightOfPermanentResidence == 0 ? ChecklistWords.FeesOfChild : ChecklistWords.FeesOfPerson,
                page.Speech.Application.Person(person.Person, person.Index),
                Dollars(person.Processing),
                Dollars(person.RightOfPermanentResidence));
        }

        page.Inset(ChecklistWords.Total, Dollars(fees.Total));
        page.Inset(ChecklistWords.Biometrics, fees.GivingBiometrics, Dollars(fees.Biometrics));
        page.Inset(ChecklistWords.Source, fees.Citation, FlagsText.Doubt(page.Speech, fees.Certainty));
    }

    private static Sentence Dollars(int amount) => new(ChecklistWords.Dollars, amount);
}

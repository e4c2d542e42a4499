namespace CrsCalculator.Report.Text;

/// <summary>
/// A phrase whose first fact is a number: one form for one, another for any other number. In French, zero takes the form for one.
/// </summary>
internal sealed record CountedPhrase(Phrase One, Phrase Many)
{
    public Phrase For(int count, OfficialLanguage language) =>
        count == 1 || (count == 0 && language == OfficialLanguage.French) ? One : Many;
}

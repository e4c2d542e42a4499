namespace CrsCalculator.Report.Text;

/// <summary>A phrase whose first fact is a number: for one, and for any other. In French, none is like one.</summary>
internal sealed record CountedPhrase(Phrase One, Phrase Many)
{
    public Phrase For(int count, OfficialLanguage language) =>
        count == 1 || (count == 0 && language == OfficialLanguage.French) ? One : Many;
}

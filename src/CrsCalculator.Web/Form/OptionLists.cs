using CrsCalculator.Profiles;
using CrsCalculator.Web.Words;

namespace CrsCalculator.Web.Form;

/// <summary>The lists to choose from, in one language.</summary>
public sealed class OptionLists
{
    public const string Yes = "true";
    public const string No = "false";

    private readonly Dictionary<Question, OptionList> _choices = new(ReferenceEqualityComparer.Instance);
    private readonly PageText _words;
    private readonly OptionList _countries;
    private readonly OptionList _provinces;
    private readonly OptionList _yesOrNo;

    /// <summary>Makes the lists.</summary>
    /// <param name="words">The words.</param>
    /// <param name="countries">The countries, by code and name, in the order of the language.</param>
    public OptionLists(PageText words, IEnumerable<KeyValuePair<string, string>> countries)
    {
        _words = words;
        _countries = new OptionList(countries);
        _provinces = new OptionList(Enum.GetValues<Province>().Select(province =>
            KeyValuePair.Create(Code.Of(province), words.Crs.Province(province))));
        _yesOrNo = new OptionList([new(Yes, words.Say(PageWords.Yes)), new(No, words.Say(PageWords.No))]);
    }

    /// <summary>What a question offers.</summary>
    public OptionList Of(Question question) => question.Kind switch
    {
        InputKind.Country => _countries,
        InputKind.Province => _provinces,
        InputKind.YesOrNo => _yesOrNo,
        InputKind.Choice => ChoicesOf(question),
        _ => OptionList.None,
    };

    private OptionList ChoicesOf(Question question)
    {
        if (!_choices.TryGetValue(question, out OptionList? options))
        {
            options = new OptionList(question.Choices.Select(Label));
            _choices.Add(question, options);
        }

        return options;
    }

    private KeyValuePair<string, string> Label(Choice choice) => new(choice.Code, _words.Begun(choice.Label));
}

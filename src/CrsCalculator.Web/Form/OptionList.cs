using System.Collections.Frozen;
using System.Net;

namespace CrsCalculator.Web.Form;

/// <summary>The options of a list, written once for all inputs that offer them.</summary>
public sealed class OptionList
{
    private readonly FrozenSet<string> _codes;

    public OptionList(IEnumerable<KeyValuePair<string, string>> labels)
    {
        KeyValuePair<string, string>[] all = [.. labels];
        _codes = all.Select(static option => option.Key).ToFrozenSet(StringComparer.Ordinal);
        Html = string.Concat(all.Select(static option =>
            $"<option value=\"{WebUtility.HtmlEncode(option.Key)}\">{WebUtility.HtmlEncode(option.Value)}</option>"));
    }

    public static OptionList None { get; } = new([]);

    /// <summary>The options as elements of HTML.</summary>
    public string Html { get; }

    public bool HasCode(string code) => _codes.Contains(code);
}

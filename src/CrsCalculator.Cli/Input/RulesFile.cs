using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rules;

namespace CrsCalculator.Cli.Input;

/// <summary>Rules from a file, in either format: a ruleset of points, or a rule book of any parts.</summary>
/// <param name="Layer">The rules to apply to a book; those of a ruleset are its points, from its own day.</param>
/// <param name="Ruleset">The ruleset; nothing if the file is a rule book.</param>
internal sealed record RulesFile(RuleBookLayer Layer, CrsRuleset? Ruleset)
{
    private const string RulesetFormats = "crs-ruleset/";

    /// <summary>The official rules with the file's rules applied.</summary>
    public RuleBook Book { get; } = RuleBook.Official.With(Layer);

    /// <summary>The format of the file.</summary>
    public string Format => Ruleset is null ? CrsJson.RuleBook.Format : CrsJson.Ruleset.Format;

    public static RulesFile Of(CrsRuleset ruleset) =>
        new(new RuleBookLayer { Name = ruleset.Id, Points = [RuleBook.EntryOf(ruleset)] }, ruleset);

    /// <summary>Reads a file given to a command.</summary>
    /// <exception cref="ToolException">It cannot be read, or is not valid; lists every issue.</exception>
    public static RulesFile Read(string path, ToolHost host) => Read(InputFile.ReadDocument(path, host), InputFile.NameOf(path));

    /// <summary>Reads a document whose <c>schema</c> identifies the format.</summary>
    /// <exception cref="ToolException">It is not valid; lists every issue.</exception>
    public static RulesFile Read(byte[] document, Sentence name)
    {
        if (CrsJson.IsRuleBook(document))
        {
            return new RulesFile(Valid(CrsJson.RuleBook.Read(document), name), null);
        }

        return CrsJson.FormatOf(document) is { } format && !format.StartsWith(RulesetFormats, StringComparison.Ordinal)
            ? throw ToolException.Invalid(RuleBookWords.OtherFormat, name, format, CrsJson.Ruleset.Format, CrsJson.RuleBook.Format)
            : Of(Valid(CrsJson.Ruleset.Read(document), name));
    }

    private static T Valid<T>(DocumentReading<T> reading, Sentence name) =>
        reading.IsValid ? reading.Value : throw ToolException.Invalid(name, reading.Issues);
}

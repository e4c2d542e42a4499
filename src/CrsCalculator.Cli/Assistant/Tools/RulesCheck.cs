using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rules;

namespace CrsCalculator.Cli.Assistant.Tools;

/// <summary>Checks that names of rules are those of the book: no call can make the server read a file.</summary>
internal static class RulesCheck
{
    public static void Check(ToolCall call)
    {
        string[] names = call.Texts(ToolArguments.Rules);
        if (names.Length == 0)
        {
            return;
        }

        RuleBook book = KeptRules.Find(call.Host)?.Book ?? RuleBook.Official;
        if (names.FirstOrDefault(name => !RulesName.IsOf(name, book)) is { } unknown)
        {
            throw ToolException.Invalid(
                AssistantWords.UnknownRules,
                Excerpt.Of(unknown),
                string.Join(", ", RulesName.IdsOf(book)),
                RulesName.LastHeld,
                RulesName.Official);
        }
    }
}

using System.Text.Json;
using CrsCalculator.Cli.Assistant.Tools;
using CrsCalculator.Cli.Words;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace CrsCalculator.Cli.Assistant;

/// <summary>The prompt that asks for a candidate's facts, most valuable first.</summary>
internal static class IntakePrompt
{
    private const string Name = "intake";
    private const string Description = "Asks for the facts of a candidate in order of value, and then assesses the candidate.";

    public static ListPromptsResult List { get; } = new()
    {
        Prompts =
        [
            new Prompt
            {
                Name = Name,
                Title = "Take in a candidate",
                Description = Description,
                Arguments =
                [
                    new PromptArgument
                    {
                        Name = ToolArguments.Language,
                        Description = "en or fr. English when left out.",
                        Required = false,
                    },
                ],
            },
        ],
    };

    /// <summary>Returns the prompt, if the name is right.</summary>
    /// <exception cref="McpProtocolException">There is no such prompt or language.</exception>
    public static GetPromptResult Get(string? name, IDictionary<string, JsonElement>? arguments) => name == Name
        ? new GetPromptResult
        {
            Description = Description,
            Messages =
            [
                new PromptMessage
                {
                    Role = Role.User,
                    Content = new TextContentBlock { Text = SpeechOf(arguments).Of(AssistantWords.Intake) },
                },
            ],
        }
        : throw Invalid(AssistantWords.UnknownPrompt, Excerpt.Of(name));

    private static Speech SpeechOf(IDictionary<string, JsonElement>? arguments)
    {
        if (arguments is null || !arguments.TryGetValue(ToolArguments.Language, out JsonElement language))
        {
            return Speech.English;
        }

        return language.ToString() switch
        {
            ToolArguments.English => Speech.English,
            ToolArguments.French => Speech.French,
            var other => throw Invalid(
                AssistantWords.UnknownLanguage, Excerpt.Of(other), ToolArguments.English, ToolArguments.French),
        };
    }

    private static McpProtocolException Invalid(Phrase phrase, params IReadOnlyList<object?> facts) =>
        new(Speech.English.Say(phrase, facts), McpErrorCode.InvalidParams);
}

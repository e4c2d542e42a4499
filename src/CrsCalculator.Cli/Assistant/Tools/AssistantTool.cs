using System.Text.Json;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rules;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace CrsCalculator.Cli.Assistant.Tools;

/// <summary>A tool of the table, as called through the protocol.</summary>
/// <param name="entry">The tool.</param>
/// <param name="hasBriefSchemas">Whether the schemas of documents are left to the resources.</param>
/// <param name="world">The tool's environment.</param>
internal sealed class AssistantTool(ToolEntry entry, bool hasBriefSchemas, ToolHost world) : McpServerTool
{
    /// <inheritdoc/>
    public override Tool ProtocolTool { get; } = new()
    {
        Name = entry.Name,
        Title = entry.Title,
        Description = entry.Description,
        InputSchema = ToolSchemas.OfInput(hasBriefSchemas ? entry.Arguments.WithSchemasAsResources() : entry.Arguments),
        OutputSchema = hasBriefSchemas ? null : ToolSchemas.OfOutput(entry.Format),
        Annotations = new ToolAnnotations
        {
            ReadOnlyHint = true,
            IdempotentHint = true,
            DestructiveHint = false,
            OpenWorldHint = false,
        },
    };

    /// <inheritdoc/>
    public override IReadOnlyList<object> Metadata => [];

    /// <inheritdoc/>
    public override ValueTask<CallToolResult> InvokeAsync(
        RequestContext<CallToolRequestParams> request,
        CancellationToken cancellationToken = default) => new(Call(request.Params?.Arguments));

    private static Speech SpeechOf(ILookup<string, JsonElement> arguments) =>
        arguments[ToolArguments.Language].FirstOrDefault() is { ValueKind: JsonValueKind.String } language
        && language.ValueEquals(ToolArguments.French)
            ? Speech.French
            : Speech.English;

    private CallToolResult Call(IEnumerable<KeyValuePair<string, JsonElement>>? given)
    {
        ILookup<string, JsonElement> arguments =
            (given ?? []).ToLookup(static field => field.Key, static field => field.Value, StringComparer.Ordinal);
        using ToolHost host = world.ForQuestion(SpeechOf(arguments));
        Issue[] issues = [.. entry.Arguments.Check(arguments, "$")];
        return issues.Length > 0
            ? Failures.OfIssues(Sentence.AsIs("arguments"), issues, host)
            : Call(new ToolCall(arguments, host));
    }

    private CallToolResult Call(ToolCall call)
    {
        try
        {
            RulesCheck.Check(call);
            Answer answer = entry.Answer(call);
            return new CallToolResult
            {
                Content = [new TextContentBlock { Text = BriefText.Of(answer, call.Host) }],
                StructuredContent = Structured.Of(answer.Document),
            };
        }
        catch (RefusedException e)
        {
            return Failures.OfRefusal(e.Refusal, call.Host);
        }
        catch (ToolException e)
        {
            return Failures.Of(e, call.Host);
        }
        catch (RulesNotAvailableException e)
        {
            return Failures.OfText([new Sentence(InputWords.RulesForDateNotAvailable, call.Host.Speech.Crs.Gap(e.Gap))], call.Host);
        }
#pragma warning disable CA1031 // A failed call must not end the server. The message is left out: it may quote the candidate.
        catch (Exception e)
        {
            world.Complain([new Sentence(InputWords.Defect, entry.Name, e.GetType().Name)]);
            return Failures.OfText([new Sentence(InputWords.Defect, entry.Name, e.GetType().Name)], call.Host);
        }
#pragma warning restore CA1031
    }
}

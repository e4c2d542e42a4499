using System.Text;
using CrsCalculator.Cli.Assistant.Tools;
using CrsCalculator.Cli.Commands.Rules;
using CrsCalculator.Cli.Input;
using CrsCalculator.Cli.Words;
using CrsCalculator.Json;
using CrsCalculator.Rounds;
using CrsCalculator.Rules;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace CrsCalculator.Cli.Assistant;

/// <summary>The resources for an assistant: the schemas of the formats, the rules, and the rounds.</summary>
internal sealed class AssistantResources(ToolHost world)
{
    /// <summary>The prefix of a schema's address.</summary>
    public const string Schemas = "crs://schemas/";

    private const string Rules = "crs://rules/";
    private const string Rounds = "crs://rounds";
    private const string Json = "application/json";
    private const string SchemaJson = "application/schema+json";

    public static ListResourceTemplatesResult Templates { get; } = new()
    {
        ResourceTemplates =
        [
            new ResourceTemplate
            {
                Name = "schema",
                Title = "JSON Schema of a format",
                UriTemplate = $"{Schemas}{{format}}",
                MimeType = SchemaJson,
                Description = "The JSON Schema of a format such as crs-profile/1.",
            },
            new ResourceTemplate
            {
                Name = "rules",
                Title = "Rules",
                UriTemplate = $"{Rules}{{id}}",
                MimeType = Json,
                Description = "A ruleset by its id, last-held, official, or a part of the rule book, as crs rules export prints it.",
            },
        ],
    };

    /// <summary>Lists every resource, including the kept rules.</summary>
    public ListResourcesResult List()
    {
        using ToolHost host = world.ForQuestion(Speech.English);
        IEnumerable<string> names = [.. RulesName.IdsOf(Book(host)), RulesName.LastHeld, RulesName.Official, .. Code.All<RuleBookPart>()];
        return new ListResourcesResult
        {
            Resources =
            [
                .. CrsSchemas.Formats.Select(static format => ResourceOf(Schemas + format, format, SchemaJson)),
                .. names.Select(static name => ResourceOf(Rules + name, name, Json)),
                ResourceOf(Rounds, "rounds", Json),
            ],
        };
    }

    /// <summary>Returns the text of a resource.</summary>
    /// <exception cref="McpProtocolException">There is no such resource, or its rules are not available.</exception>
    public ReadResourceResult Read(string address)
    {
        using ToolHost host = world.ForQuestion(Speech.English);
        try
        {
            // Clients that turn it into a URI add a slash to crs://rounds.
            string bare = Uri.UnescapeDataString(address).TrimEnd('/');
            return bare.StartsWith(Schemas, StringComparison.Ordinal)
                && CrsSchemas.Formats.Contains(bare[Schemas.Length..], StringComparer.Ordinal)
                ? Result(address, SchemaJson, SchemaOf(bare[Schemas.Length..]))
                : Result(address, Json, DocumentOf(bare, host) ?? throw Unknown(address, host));
        }
        catch (ToolException e)
        {
            throw new McpProtocolException(BriefText.Of(e.Lines, host.Speech), e, McpErrorCode.ResourceNotFound);
        }
        catch (RefusedException e)
        {
            throw new McpProtocolException(
                BriefText.Of(BriefText.Of(e.Refusal, host.Speech), host.Speech),
                e,
                McpErrorCode.ResourceNotFound);
        }
    }

    private static McpProtocolException Unknown(string address, ToolHost host) =>
        new(host.Speech.Say(AssistantWords.UnknownResource, Excerpt.Of(address)), McpErrorCode.ResourceNotFound);

    private static RuleBook Book(ToolHost host) => KeptRules.Find(host)?.Book ?? RuleBook.Official;

    private static string SchemaOf(string format)
    {
        using var reader = new StreamReader(CrsSchemas.Open(format), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Returns a document as the commands print it.</summary>
    private static string? DocumentOf(string address, ToolHost host)
    {
        CrsDocument? document = null;
        if (address == Rounds)
        {
            RoundHistory history = HistoryInput.Of(KeptRounds.Find(host)).History;
            document = CrsDocument.Of(history.Rounds, history);
        }
        else if (address.StartsWith(Rules, StringComparison.Ordinal))
        {
            document = RulesExport.Find(address[Rules.Length..], Book(host));
        }

        return document is null ? null : $"{document.ToJson(indented: true)}\n";
    }

    private static Resource ResourceOf(string address, string name, string mimeType) => new()
    {
        Uri = address,
        Name = name,
        MimeType = mimeType,
    };

    private static ReadResourceResult Result(string address, string mimeType, string text) => new()
    {
        Contents = [new TextResourceContents { Uri = address, MimeType = mimeType, Text = text }],
    };
}

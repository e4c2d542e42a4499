namespace CrsCalculator.Cli.Clients;

/// <summary>Where each id was met first, so that two clients with one id are noticed.</summary>
internal sealed class ClientIds
{
    // More ids are not remembered, so that memory does not grow with the input: more clients than any practice has.
    private const int Most = 100_000;

    private readonly Dictionary<string, ClientSource> _first = new(StringComparer.Ordinal);

    /// <summary>The document that had this id before, if there is one.</summary>
    public ClientSource? EarlierOf(string id, ClientSource source)
    {
        if (_first.TryGetValue(id, out ClientSource? earlier))
        {
            return earlier;
        }

        if (_first.Count < Most)
        {
            _first.Add(id, source with { Utf8 = default });
        }

        return null;
    }
}

using System.Net;
using System.Net.Http.Headers;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Fetching;

/// <summary>Fetches a feed. Nothing else in the tool uses the network.</summary>
internal static class FeedFetch
{
    private const int MostRedirects = 5;
    private const int BufferBytes = 81_920;

    /// <summary>Fetches the feed from an address.</summary>
    /// <param name="address">The address, an allowed one.</param>
    /// <param name="known">The known version: the feed is fetched only if it was modified since. If omitted, it is always fetched.</param>
    /// <param name="timeout">The time limit for the whole operation.</param>
    /// <param name="stop">Cancels it.</param>
    /// <returns>The feed; nothing if it was not modified.</returns>
    /// <exception cref="ToolException">There is no feed; the reason is a sentence.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<FetchedFeed?> Get(Uri address, FeedVersion? known, TimeSpan timeout, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(timeout);
        try
        {
            using HttpClient client = ClientFor(address);
            using HttpResponseMessage response = await Follow(client, address, known, limit.Token).ConfigureAwait(false);
            return known is not null && response.StatusCode == HttpStatusCode.NotModified
                ? null
                : await Read(address, response, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw FetchFailure.TimedOut(address, timeout);
        }
        catch (HttpRequestException e)
        {
            throw FetchFailure.Of(address, e);
        }
        catch (IOException)
        {
            throw FetchFailure.CutOff(address);
        }
        catch (InvalidDataException)
        {
            throw FetchFailure.NotUnpacked(address);
        }
    }

    /// <summary>Creates a client that does not follow redirects itself, so that each can be checked.</summary>
    private static HttpClient ClientFor(Uri address)
    {
#pragma warning disable CA2000 // The client disposes of its handler.
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
            UseCookies = false,
            UseProxy = !address.IsLoopback,
        };
        var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
#pragma warning restore CA2000
        string version = typeof(FeedFetch).Assembly.GetName().Version!.ToString(fieldCount: 3);
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("crs", version));
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return client;
    }

    private static async Task<HttpResponseMessage> Follow(HttpClient client, Uri address, FeedVersion? known, CancellationToken stop)
    {
        Uri at = address;
        for (int redirects = 0; redirects <= MostRedirects; redirects++)
        {
            HttpResponseMessage response = await Ask(client, at, known, stop).ConfigureAwait(false);
            if (TargetOf(response, at) is not { } target)
            {
                return response;
            }

            response.Dispose();
            at = FeedAddress.MayLead(at, target) ? target : throw FetchFailure.RedirectNotAllowed(address, target);
        }

        throw FetchFailure.TooManyRedirects(address, MostRedirects);
    }

    private static async Task<HttpResponseMessage> Ask(HttpClient client, Uri address, FeedVersion? known, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (known is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Modified-Since", known.LastModified);
        }

        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop).ConfigureAwait(false);
    }

    private static Uri? TargetOf(HttpResponseMessage response, Uri at) =>
        response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
        && Uri.TryCreate(at, response.Headers.Location, out Uri? target)
            ? target
            : null;

    private static async Task<FetchedFeed> Read(Uri address, HttpResponseMessage response, CancellationToken stop)
    {
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw FetchFailure.Of(address, response.StatusCode);
        }

        if (response.Content.Headers.ContentLength > IrccFeed.MaxBytes)
        {
            throw FetchFailure.TooLarge(address);
        }

        Stream body = await response.Content.ReadAsStreamAsync(stop).ConfigureAwait(false);
        await using (body.ConfigureAwait(false))
        {
            byte[] bytes = await ReadAll(address, body, stop).ConfigureAwait(false);
            return new FetchedFeed(bytes, FeedVersion.Of(address, response.Content.Headers));
        }
    }

    /// <summary>Reads a whole response, decompressed: the limit also covers what a small response may expand to.</summary>
    private static async Task<byte[]> ReadAll(Uri address, Stream body, CancellationToken stop)
    {
        using var copy = new MemoryStream();
        byte[] buffer = new byte[BufferBytes];
        int count;
        while ((count = await body.ReadAsync(buffer, stop).ConfigureAwait(false)) > 0)
        {
            await copy.WriteAsync(buffer.AsMemory(0, count), stop).ConfigureAwait(false);
            if (copy.Length > IrccFeed.MaxBytes)
            {
                throw FetchFailure.TooLarge(address);
            }
        }

        return copy.ToArray();
    }
}

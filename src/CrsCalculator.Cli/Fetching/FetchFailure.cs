using System.Net;
using System.Net.Sockets;
using CrsCalculator.Cli.Words;
using CrsCalculator.Rounds;

namespace CrsCalculator.Cli.Fetching;

/// <summary>Why a feed could not be fetched, as sentences: the reason, and how to continue by hand.</summary>
internal static class FetchFailure
{
    private const int BytesOfMebibyte = 1024 * 1024;

    public static ToolException TimedOut(Uri address, TimeSpan timeout) =>
        Of(address, new Sentence(UpdateWords.TimedOut, (decimal)timeout.TotalSeconds));

    public static ToolException CutOff(Uri address) => Of(address, new Sentence(UpdateWords.CutOff));

    public static ToolException NotUnpacked(Uri address) => Of(address, new Sentence(UpdateWords.NotUnpacked));

    public static ToolException TooLarge(Uri address) =>
        Of(address, new Sentence(UpdateWords.TooLarge, IrccFeed.MaxBytes / BytesOfMebibyte));

    public static ToolException RedirectNotAllowed(Uri address, Uri target) =>
        Of(address, new Sentence(UpdateWords.RedirectNotAllowed, target.AbsoluteUri));

    public static ToolException TooManyRedirects(Uri address, int most) => Of(address, new Sentence(UpdateWords.TooManyRedirects, most));

    public static ToolException Of(Uri address, HttpStatusCode status) => Of(address, ReasonOf(status));

    public static ToolException Of(Uri address, HttpRequestException exception) => Of(address, ReasonOf(address, exception));

    private static ToolException Of(Uri address, Sentence reason) => ToolException.Invalid(
        new Sentence(InputWords.FileProblem, address.AbsoluteUri, reason),
        new Sentence(UpdateWords.ByHand));

    private static Sentence ReasonOf(HttpStatusCode status) => (int)status switch
    {
        404 or 410 => new Sentence(UpdateWords.NotFound, (int)status),
        >= 500 and < 520 => new Sentence(UpdateWords.ServerFailed, (int)status),
        401 or 403 or 406 or 429 or >= 520 => new Sentence(UpdateWords.Refused, (int)status),
        _ => new Sentence(UpdateWords.OtherStatus, (int)status),
    };

    private static Sentence ReasonOf(Uri address, HttpRequestException exception) => exception.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => new Sentence(UpdateWords.NameNotResolved, address.Host),
        HttpRequestError.ConnectionError => ReasonOf(exception.InnerException as SocketException),
        HttpRequestError.SecureConnectionError => new Sentence(UpdateWords.NotSecure),
        HttpRequestError.ResponseEnded => new Sentence(UpdateWords.CutOff),
        _ => new Sentence(UpdateWords.NotUnderstood),
    };

    private static Sentence ReasonOf(SocketException? exception) => exception?.SocketErrorCode == SocketError.ConnectionRefused
        ? new Sentence(UpdateWords.ConnectionRefused)
        : new Sentence(UpdateWords.NoConnection);
}

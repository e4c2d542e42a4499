using System.Buffers;
using System.Collections.Immutable;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using CrsCalculator.Json.Fields;
using CrsCalculator.Json.Reading;

namespace CrsCalculator.Json;

/// <summary>
/// Reads documents in one format from bytes, text, streams and pipes. It reports all issues of a document at once, each with its path: the
/// first 100, then <see cref="IssueCodes.TooManyIssues"/>. It does not throw.
/// </summary>
/// <typeparam name="T">
/// The type that is read: <see cref="CrsFactors"/>, <see cref="Candidate"/>, <see cref="Rules.CrsRuleset"/>,
/// <see cref="Rules.RuleBookLayer"/>, <see cref="CrsCalculator.Rounds.RoundHistory"/> or an application's
/// <see cref="CrsCalculator.Application.ApplicationDocument"/>s.
/// </typeparam>
/// <remarks>Immutable, and safe to use from several threads. It does not use reflection.</remarks>
public abstract class DocumentReader<T>
{
    private protected DocumentReader()
    {
    }

    /// <summary>The name of the format, such as <c>crs-profile/1</c>.</summary>
    public abstract string Format { get; }

    /// <summary>The maximum length of a document in bytes.</summary>
    public abstract int MaxBytes { get; }

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The document as UTF-8, with or without a byte order mark.</param>
    /// <returns>The value, or every issue.</returns>
    public abstract DocumentReading<T> Read(ReadOnlySpan<byte> utf8);

    /// <summary>Reads a document.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The value, or every issue.</returns>
    public DocumentReading<T> Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The document as UTF-8, in any number of segments.</param>
    /// <returns>The value, or every issue.</returns>
    public DocumentReading<T> Read(ReadOnlySequence<byte> utf8) =>
        utf8.IsSingleSegment ? Read(utf8.FirstSpan) : Read(utf8.Slice(0, Math.Min(utf8.Length, Document.MostTakenIn(MaxBytes))).ToArray());

    /// <summary>
    /// Reads a document to the end of a stream. It never keeps more than <see cref="MaxBytes"/> bytes in memory.
    /// </summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The value, or every issue.</returns>
    public async ValueTask<DocumentReading<T>> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        PipeReader pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(leaveOpen: true));
        try
        {
            return await ReadAsync(pipe, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await pipe.CompleteAsync().ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Reads a document to the end of a pipe, such as a request body. It never keeps more than <see cref="MaxBytes"/> bytes in memory.
    /// </summary>
    /// <param name="pipe">The pipe; it is not completed.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The value, or every issue.</returns>
    /// <exception cref="OperationCanceledException">
    /// Reading was canceled by the token or by <see cref="PipeReader.CancelPendingRead"/>. Part of a document is never mistaken for the
    /// whole.
    /// </exception>
    public async ValueTask<DocumentReading<T>> ReadAsync(PipeReader pipe, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pipe);
        while (true)
        {
            ReadResult result = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (result.IsCanceled)
            {
                pipe.AdvanceTo(result.Buffer.Start);
                throw new OperationCanceledException("The read was cancelled before the document was whole.");
            }

            if (result.IsCompleted || result.Buffer.Length >= Document.MostTakenIn(MaxBytes))
            {
                DocumentReading<T> reading = Read(result.Buffer);
                pipe.AdvanceTo(result.Buffer.End);
                return reading;
            }

            pipe.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    /// <summary>Reads the value at the reader's position.</summary>
    internal abstract DocumentReading<T> Read(ref Utf8JsonReader json);
}

/// <summary>
/// Returns the format of a document that is clearly in a different one. The reader is before the document or at its start.
/// </summary>
internal delegate string? OtherFormat(Utf8JsonReader json);

/// <summary>Reads the documents of a shape.</summary>
/// <param name="shape">The shape of a document.</param>
/// <param name="valueOf">Gets the document's value.</param>
/// <param name="noticesOf">Gets the notices that must accompany it.</param>
/// <param name="id">The field that identifies a document, if there is one.</param>
/// <param name="maxBytes">The maximum length of a document in bytes.</param>
internal sealed class DocumentReader<TDocument, T>(
    Shape<TDocument> shape,
    Func<TDocument, T> valueOf,
    Func<TDocument, ImmutableArray<Notice>>? noticesOf = null,
    string? id = "id",
    int maxBytes = CrsJson.MaxDocumentBytes) : DocumentReader<T>
{
    private readonly Slot<string>? _id = id is null ? null : shape.SlotOf<string>(id);

    /// <summary>
    /// Recognizes a document in another format that does not name its own. Such a document, and one that names another format, gets a
    /// single issue instead of one for each of its fields.
    /// </summary>
    public OtherFormat? OtherFormatOf { get; init; }

    public override string Format => shape.Name;

    public override int MaxBytes => maxBytes;

    public override DocumentReading<T> Read(ReadOnlySpan<byte> utf8)
    {
        var issues = new IssueList();
        var values = default(Slots);
        utf8 = Document.WithoutMark(utf8);
        bool isMade = TryRead(utf8, issues, ref values, out TDocument? document);
        if (!issues.IsEmpty && utf8.Length <= maxBytes)
        {
            SayOtherFormat(new Utf8JsonReader(utf8), issues);
        }

        return Reading(isMade, document, ref values, issues);
    }

    internal override DocumentReading<T> Read(ref Utf8JsonReader json)
    {
        var issues = new IssueList();
        var values = default(Slots);
        var cursor = new JsonCursor(json, issues);
        bool isMade = shape.TryRead(ref cursor, ref values, out TDocument? document);
        SayOtherFormat(json, issues);
        json = cursor.Reader;
        return Reading(isMade, document, ref values, issues);
    }

    private void SayOtherFormat(Utf8JsonReader json, IssueList issues)
    {
        if (issues.IsEmpty)
        {
            return;
        }

        if (OtherFormatOf?.Invoke(json) is { } other)
        {
            issues.ReplaceAll(new Issue("$", IssueCodes.WrongSchema, new Facts(other, Format)));
        }
        else if (issues.Issues.FirstOrDefault(static issue => issue is { Path: "$.schema", Code: IssueCodes.WrongSchema }) is { } stated)
        {
            issues.ReplaceAll(stated);
        }
    }

    /// <summary>Whether the document could be created; in any case <paramref name="values"/> has what could be read of it.</summary>
    private bool TryRead(ReadOnlySpan<byte> utf8, IssueList issues, ref Slots values, out TDocument? document)
    {
        document = default;
        if (!Document.CanBeRead(utf8, maxBytes, issues))
        {
            return false;
        }

        var plain = new PlainReader(utf8);
        plain.Read();
        var cursor = new JsonCursor(plain, issues);
        bool isMade = shape.TryRead(ref cursor, ref values, out document);
        cursor.Finish();
        return cursor.HasGivenUp ? TryReadSlowly(utf8, issues, ref values, out document) : isMade;
    }

    /// <summary>Reads a document that is not plain: one with escapes or an error.</summary>
    private bool TryReadSlowly(ReadOnlySpan<byte> utf8, IssueList issues, ref Slots values, out TDocument? document)
    {
        issues.Clear();
        values = default;
        document = default;
        try
        {
            var json = new Utf8JsonReader(utf8);
            json.Read();
            var cursor = new JsonCursor(json, issues);
            bool isMade = shape.TryRead(ref cursor, ref values, out document);
            cursor.Finish();
            return isMade;
        }
        catch (JsonException e)
        {
            Document.AddMalformed(utf8, e, issues);
            return false;
        }
    }

    private DocumentReading<T> Reading(bool isMade, TDocument? document, ref Slots values, IssueList issues) => new(
        _id is null ? null : values.GetOr(_id, null!),
        isMade ? valueOf(document!) : default,
        isMade,
        isMade && issues.IsEmpty && noticesOf is not null ? noticesOf(document!) : [],
        issues.Issues);
}

using System.Buffers;

namespace CrsCalculator.Json.Tests;

/// <summary>Bytes that come a few at a time.</summary>
internal sealed class Pieces(byte[] content, int length) : MemoryStream(content)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, length)]);

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, length));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(buffer.Length, length)], cancellationToken);

    /// <summary>A sequence whose segments are one byte each.</summary>
    public static ReadOnlySequence<byte> Sequence(byte[] content)
    {
        var first = new Segment(content.AsMemory(0, 1), 0);
        Segment last = first;
        for (int i = 1; i < content.Length; i++)
        {
            last = last.Append(content.AsMemory(i, 1));
        }

        return new ReadOnlySequence<byte>(first, 0, last, 1);
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, long index) => (Memory, RunningIndex) = (memory, index);

        public Segment Append(ReadOnlyMemory<byte> memory)
        {
            var next = new Segment(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}

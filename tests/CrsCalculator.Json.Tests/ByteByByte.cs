using System.Buffers;

namespace CrsCalculator.Json.Tests;

/// <summary>Bytes as a sequence of which each segment holds one.</summary>
internal sealed class ByteByByte : ReadOnlySequenceSegment<byte>
{
    private ByteByByte(ReadOnlyMemory<byte> memory, long index)
    {
        Memory = memory;
        RunningIndex = index;
    }

    public static ReadOnlySequence<byte> Of(byte[] bytes)
    {
        if (bytes.Length == 0)
        {
            return ReadOnlySequence<byte>.Empty;
        }

        var first = new ByteByByte(bytes.AsMemory(0, 1), 0);
        ByteByByte last = first;
        for (int i = 1; i < bytes.Length; i++)
        {
            var next = new ByteByByte(bytes.AsMemory(i, 1), i);
            last.Next = next;
            last = next;
        }

        return new ReadOnlySequence<byte>(first, 0, last, 1);
    }
}

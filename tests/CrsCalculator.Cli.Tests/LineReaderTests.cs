using System.Text;
using CrsCalculator.Cli.Input;

namespace CrsCalculator.Cli.Tests;

public class LineReaderTests
{
    [Property(MaxTest = 300)]
    public void Lines_are_those_of_the_text(string[] words, byte piece)
    {
        string text = string.Join(
            '\n',
            words.Select(
                static word =>
                    (word ?? string.Empty)
                        .Replace("\r", string.Empty, StringComparison.Ordinal)
                        .Replace("\uFEFF", string.Empty, StringComparison.Ordinal)));
        string[] expected = text.Length == 0 ? [] : text.EndsWith('\n') ? text[..^1].Split('\n') : text.Split('\n');
        var reader = new LineReader(new PieceStream(Encoding.UTF8.GetBytes(text), 1 + piece));
        List<string> lines = [];
        while (reader.TryRead(out ReadOnlySpan<byte> line, out _))
        {
            lines.Add(Encoding.UTF8.GetString(line));
        }

        // What UTF-8 cannot hold comes back replaced, here as there.
        lines.Should().Equal(expected.Select(static line => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(line))));
        reader.Number.Should().Be(lines.Count);
    }

    [Fact]
    public void A_line_of_any_length_takes_no_more_than_a_few_megabytes()
    {
        var reader = new LineReader(new PieceStream(new byte[50_000_000], 64 * 1024));
        reader.TryRead(out ReadOnlySpan<byte> line, out bool isTooLong).Should().BeTrue();
        (line.Length, isTooLong).Should().Be((0, true));
        reader.Capacity.Should().BeLessThanOrEqualTo(4 * 1024 * 1024);
    }
}

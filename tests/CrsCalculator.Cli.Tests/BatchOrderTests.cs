using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CrsCalculator.Cli.Batch;
using CrsCalculator.Cli.Input;
using NodaTime;

namespace CrsCalculator.Cli.Tests;

/// <summary>Lines are scored on all cores at once; nothing of that can be seen.</summary>
public class BatchOrderTests
{
    private const int LineCount = 20_000;
    private static readonly LocalDate On = new(2026, 1, 21);

    [Fact]
    public void Lines_and_problems_are_in_the_order_of_the_input()
    {
        IEnumerable<string> lines = Enumerable.Range(1, LineCount).Select(static number => IsBad(number) ? "{}" : Line($"{number}"));
        CrsRun run = CrsRun.With(string.Join('\n', lines), "batch", "--on", "2026-01-21");
        run.OutputLines.Select(PlaceOf).Should().Equal(Enumerable.Range(1, LineCount));
        run.Error.Split('\n').Where(static line => line.Contains(": $.age:", StringComparison.Ordinal)).Select(NumberIn).Should()
            .Equal(Enumerable.Range(1, LineCount).Where(IsBad));
    }

    [Fact]
    public void A_line_at_hand_is_answered_before_the_next_one_comes()
    {
        using var output = new SharedStream();
        using var error = new StringWriter();
        using ToolHost host = new CrsRun.Given().Host(output, error);
        using var input = new AskingStream([Line("a") + "\n", Line("b") + "\n"], () => output.Length);
        var choice = new RulesChoice(On, ExpressEntry.Official);
        using var run = new BatchRun(() => NewScorer(choice), new BatchReport(host));
        run.Run(new BatchInputs([new BatchInput("input", new JsonFormat(), () => input)]), output);
        run.Scored.Should().Be(2);
        input.AnsweredBeforeNext.Should().Equal(true, true);
    }

    private static LineScorer NewScorer(RulesChoice choice) =>
        new(choice, On, new BatchQuestion(), static output => new JsonResults(output, OfficialLanguage.English));

    private static string Line(string id) => $$"""{"id":"{{id}}","age":30,"education":"doctoral","firstLanguage":null}""";

    private static bool IsBad(int number) => number % 997 == 0;

    private static int PlaceOf(string outputLine)
    {
        JsonNode line = JsonNode.Parse(outputLine)!;
        return (int?)line["line"] ?? int.Parse((string)line["id"]!, CultureInfo.InvariantCulture);
    }

    private static int NumberIn(string message) => int.Parse(
        message.Split(": line ")[1].Split(':')[0].Replace(",", string.Empty, StringComparison.Ordinal),
        CultureInfo.InvariantCulture);

    /// <summary>A stream whose length another thread may ask for.</summary>
    private sealed class SharedStream : MemoryStream
    {
        private readonly Lock _gate = new();

        public override long Length
        {
            get
            {
                lock (_gate)
                {
                    return base.Length;
                }
            }
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            lock (_gate)
            {
                base.Write(buffer);
            }
        }
    }

    /// <summary>Somebody who waits for the answer to each line before the next one.</summary>
    private sealed class AskingStream(string[] lines, Func<long> answered) : MemoryStream
    {
        private readonly List<bool> _answeredBeforeNext = [];
        private long _before;
        private int _next;

        public IReadOnlyList<bool> AnsweredBeforeNext => _answeredBeforeNext;

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (_next > 0)
            {
                _answeredBeforeNext.Add(SpinWait.SpinUntil(() => answered() > _before, TimeSpan.FromMinutes(1)));
                _before = answered();
            }

            return _next == lines.Length ? 0 : Encoding.UTF8.GetBytes(lines[_next++], buffer.AsSpan(offset, count));
        }
    }
}

using NodaTime;

namespace CrsCalculator;

/// <summary>Formats facts in texts for developers.</summary>
internal static class FactText
{
    /// <summary>A period: <c>2023-09-05 to 2024-05-17</c>, or <c>2023-09-05 to open end</c>.</summary>
    public static string Days(DocumentDate from, DocumentDate? to) => $"{from} to {(to is { } last ? last.ToString() : "open end")}";

    /// <summary>A period: <c>2023-09-05 to 2024-05-17</c>, or <c>2023-09-05 to open end</c>.</summary>
    public static string Days(LocalDate from, LocalDate? to) => Days((DocumentDate)from, to);
}

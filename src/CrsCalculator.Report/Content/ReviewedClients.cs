using System.Collections.Immutable;
using CrsCalculator.Application;

namespace CrsCalculator.Report.Content;

/// <summary>The clients that a page shows, and the totals of the practice that they belong to.</summary>
internal sealed record ReviewedClients(ClientReview Review, ImmutableArray<ClientRow> Rows, ClientFilter Filter, ClientTotals Totals);

using System.Collections.Immutable;
using CrsCalculator.Application;

namespace CrsCalculator.Report.Content;

/// <summary>The clients on a page, and the totals of their practice.</summary>
internal sealed record ReviewedClients(ClientReview Review, ImmutableArray<ClientRow> Rows, ClientFilter Filter, ClientTotals Totals);

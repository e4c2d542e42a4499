using System.Collections.Immutable;
using System.Text;
using CrsCalculator.Json;

namespace CrsCalculator.Web.Pages;

/// <summary>Why a file cannot be opened, as the library's reader says.</summary>
internal static class FileIssues
{
    public static ImmutableArray<Issue> Of(string text) => CrsJson.Profile.Read(Encoding.UTF8.GetBytes(text)).Issues;
}

using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrsCalculator.Architecture;

/// <summary>A type of one room that a file of another room refers to.</summary>
internal readonly record struct Arrow(string From, string To, string File, string Type)
{
    public override string ToString() => $"{From} → {To}: {File} uses {Type}";
}

/// <summary>Finds the arrows between the rooms of a project. Documentation comments do not count.</summary>
internal static class Arrows
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<Arrow>> Found = new(StringComparer.Ordinal);

    public static IReadOnlyList<Arrow> Of(string project) =>
        Found.GetOrAdd(project, static name => [.. Sources.FilesOf(name).SelectMany(tree => Of(tree, name)).Distinct()]);

    private static IEnumerable<Arrow> Of(SyntaxTree tree, string project)
    {
        string from = Sources.RoomOf(tree.FilePath, project);
        SemanticModel model = Sources.Of(project).GetSemanticModel(tree);
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes().Where(IsReference))
        {
            if (TypeOf(model.GetSymbolInfo(node).Symbol) is { } type && FileOf(type, project) is { } file)
            {
                string to = Sources.RoomOf(file, project);
                if (to != from)
                {
                    yield return new Arrow(from, to, Path.GetFileName(tree.FilePath), type.Name);
                }
            }
        }
    }

    private static bool IsReference(SyntaxNode node) =>
        node is SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax or BaseObjectCreationExpressionSyntax
        && node.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null;

    /// <summary>The type that a symbol belongs to, the outermost one.</summary>
    private static INamedTypeSymbol? TypeOf(ISymbol? symbol)
    {
        INamedTypeSymbol? type = symbol switch
        {
            INamedTypeSymbol named => named,
            IMethodSymbol { ReducedFrom: { } extension } => extension.ContainingType,
            IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol => symbol.ContainingType,
            _ => null,
        };
        while (type?.ContainingType is { } outer)
        {
            type = outer;
        }

        return type?.OriginalDefinition;
    }

    private static string? FileOf(INamedTypeSymbol type, string project) =>
        type.DeclaringSyntaxReferences.Select(static reference => reference.SyntaxTree.FilePath)
            .FirstOrDefault(path => path.StartsWith(Sources.FolderOf(project), StringComparison.Ordinal));
}

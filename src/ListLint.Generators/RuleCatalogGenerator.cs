using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ListLint.Generators;

/// <summary>
/// Writes the list of all rules of an assembly, with what their attributes say: found by reflection at each start, they take a tenth of the time in
/// which one list is done.
/// </summary>
[Generator]
public sealed class RuleCatalogGenerator : IIncrementalGenerator
{
    private const string Attribute = "ListLint.Core.RuleAttribute";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var rules = context.SyntaxProvider.ForAttributeWithMetadataName(
            Attribute,
            (node, _) => node is ClassDeclarationSyntax,
            (found, _) => Creation((INamedTypeSymbol)found.TargetSymbol, found.Attributes[0])
        );

        context.RegisterSourceOutput(
            rules.Collect(),
            (output, all) => output.AddSource("RuleCatalog.g.cs", Catalog(all.OrderBy(rule => rule, StringComparer.Ordinal)))
        );
    }

    private static string Catalog(IEnumerable<string> creations) =>
        $$"""
            namespace ListLint.Rules;

            public static partial class RuleCatalog
            {
                private static ListLint.Core.Rule[] Create() =>
                [
            {{string.Join("\n", creations.Select(creation => $"        {creation},"))}}
                ];
            }
            """;

    private static string Creation(INamedTypeSymbol type, AttributeData about)
    {
        var given = string.Join(", ", about.ConstructorArguments.Select(argument => argument.ToCSharpString()));
        var named = string.Join(", ", about.NamedArguments.Select(pair => $"{pair.Key} = {pair.Value.ToCSharpString()}"));
        var name = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return $"new {name}() {{ About = new {Attribute}({given}) {{ {named} }} }}";
    }
}

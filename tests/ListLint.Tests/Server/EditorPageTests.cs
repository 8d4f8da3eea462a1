using System.Text.Json.Nodes;
using ListLint.Markdown;
using ListLint.Rules;
using ListLint.Server.Features;

namespace ListLint.Tests;

/// <summary>What is shown of a document: pages of rules, sections and entries.</summary>
public sealed class EditorPageTests
{
    private const string Path = "README.md";

    [Fact]
    public void Over_a_problem_and_over_a_rule_in_a_comment_is_the_page_of_the_rule_and_no_text_of_the_list()
    {
        using var server = new OpenServer(
            capabilities: new JsonObject
            {
                ["textDocument"] = new JsonObject { ["hover"] = new JsonObject { ["contentFormat"] = new JsonArray("markdown", "plaintext") } },
            }
        );
        server.Open(Path, "# Fog\n\n- [Horn ![x](https://example.org/x)]()\n- [Bell](y) <!-- listlint-disable-line wrong-year : old -->\n");

        var hover = server.Client.Request("textDocument/hover", server.At(Path, 2, 4))!;
        Assert.Equal("markdown", hover["contents"]!["kind"]!.ToString());
        Assert.StartsWith("# empty-link\n", hover["contents"]!["value"]!.ToString());
        Assert.DoesNotContain("example.org/x", hover["contents"]!["value"]!.ToString());
        Assert.Equal(2, (int)hover["range"]!["start"]!["line"]!);

        var rule = server.Client.Request("textDocument/hover", server.At(Path, 3, 40))!;
        Assert.StartsWith("# wrong-year\n", rule["contents"]!["value"]!.ToString());
        Assert.Null(server.Client.Request("textDocument/hover", server.At(Path, 0, 1)));
    }

    [Theory]
    [InlineData("See [toc](../toc/README.md) and [docs](https://example.org/docs).", "See toc and [docs](https://example.org/docs).")]
    [InlineData("- [`files`](../a.md#files) of `[b](../b.md)` and ``[`c`](../c.md)``", "- `files` of `[b](../b.md)` and ``[`c`](../c.md)``")]
    [InlineData("````markdown bad\n```\n[a](../a.md)\n```\n[a](#a)\n````\n[b](#b)\n", "````markdown bad\n```\n[a](../a.md)\n```\n[a](#a)\n````\nb\n")]
    public void A_link_to_another_page_is_shown_as_its_text(string page, string shown) => Assert.Equal(shown, PageText.Create(page));

    [Fact]
    public void No_page_has_a_link_that_leads_nowhere_in_an_editor() =>
        Assert.All(
            RuleCatalog.All(),
            rule =>
            {
                var list = ListParser.Parse(SourceText.From(PageText.Create(RuleCatalog.Page(rule.Id)!)), Facts.None);
                Assert.All(list.Links, link => Assert.Contains("://", link.Url));
            }
        );

    [Fact]
    public void Sections_hold_sections_and_entries()
    {
        using var server = new OpenServer(
            capabilities: new JsonObject
            {
                ["textDocument"] = new JsonObject { ["documentSymbol"] = new JsonObject { ["hierarchicalDocumentSymbolSupport"] = true } },
            }
        );
        server.Open(
            Path,
            "# Fog\n\n## Horns\n\n- [Deep *Horn*](https://example.org/deep)\n\n### Bells\n\n| Bell |\n|---|\n| [Old](https://example.org/old) |\n"
        );

        var tree = server.Client.Request("textDocument/documentSymbol", server.Document(Path))!.AsArray();
        Assert.Equal("Fog(Horns(Deep Horn Bells(Old)))", string.Join(' ', tree.Select(Name)));
        Assert.All(tree.SelectMany(All), IsSound);
    }

    [Fact]
    public void A_client_without_trees_is_given_a_list()
    {
        using var server = new OpenServer();
        server.Open(Path, "# Fog\n\n## Horns\n\n- [Deep](https://example.org/deep)\n");

        var list = server.Client.Request("textDocument/documentSymbol", server.Document(Path))!.AsArray();
        Assert.Equal(["Fog in ", "Horns in Fog", "Deep in Horns"], list.Select(one => $"{one!["name"]} in {one["containerName"]}"));
    }

    private static string Name(JsonNode? symbol) =>
        symbol!["children"]!.AsArray() is { Count: > 0 } inside ? $"{symbol["name"]}({string.Join(' ', inside.Select(Name))})" : $"{symbol["name"]}";

    private static IEnumerable<JsonNode> All(JsonNode? symbol) => symbol!["children"]!.AsArray().SelectMany(All).Prepend(symbol);

    // Editors refuse a symbol whose title is not within it.
    private static void IsSound(JsonNode symbol)
    {
        var (all, title) = (symbol["range"]!, symbol["selectionRange"]!);
        Assert.True(Order(all["start"]!) <= Order(title["start"]!) && Order(title["end"]!) <= Order(all["end"]!), symbol["name"]!.ToString());
    }

    private static int Order(JsonNode place) => ((int)place["line"]! * 10_000) + (int)place["character"]!;
}

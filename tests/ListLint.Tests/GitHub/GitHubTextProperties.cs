using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using ListLint.GitHub;
using ListLint.Reporters;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Random = System.Random;

namespace ListLint.Tests;

/// <summary>Whatever a list holds, GitHub takes what is said of it, and a suggestion is the fix.</summary>
public sealed class GitHubTextProperties
{
    private static readonly Gen<string> Text = Gen.Elements(
            "\n",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\t",
            "a",
            "b c",
            "- ",
            "`",
            "```",
            "````suggestion",
            "~~~",
            "<b>",
            "</details>",
            "<!--",
            "-->",
            "@me",
            "#1",
            "GH-1",
            "[a](b)",
            "![a](b)",
            "https://x.example",
            "::error::x",
            "%0A",
            "\u202E",
            "\u200B",
            "\uD83D",
            "\uDCFF",
            "🦊",
            "é",
            "|",
            "\\",
            "**",
            "_",
            "    ",
            "\0",
            "\u001b[31m"
        )
        .ListOf()
        .Select(parts => string.Concat(parts));

    [Fact]
    public void GitHub_takes_every_annotation() =>
        Prop.ForAll(
                Text.Zip(Text).Zip(Gen.Choose(0, 9999)).ToArbitrary(),
                drawn =>
                {
                    var ((text, message), seed) = drawn;
                    var source = SourceText.From("x" + text, "docs/a b.md");
                    var random = new Random(seed);
                    var (start, end) = Two(random, source.Text.Length);
                    var diagnostic = new Diagnostic(
                        message + new string('r', random.Next(400)),
                        Severity.Warning,
                        new Span(start, end),
                        "m" + message,
                        [new Related(new Span(end, end), message)],
                        new Fix(message, Safety.Safe, [])
                    );

                    var annotations = new Annotations(_ => new HeadFile(source.Path, LineShift.None), Printable.Escape).Create(
                        Sample.CreateRun(source, _ => [diagnostic])
                    );

                    var json = new JsonObject
                    {
                        ["title"] = "t",
                        ["summary"] = "s",
                        ["annotations"] = new JsonArray(JsonNode.Parse(GitHubWire.Format(annotations.Single()))),
                    };
                    return OutputRules.Refusal(json) is null;
                }
            )
            .Check(Repeatable.Config.WithMaxTest(500).WithQuietOnSuccess(true));

    [Fact]
    public void A_suggestion_that_is_taken_is_the_fix()
    {
        var suggested = 0;
        Prop.ForAll(
                Text.Zip(Text).Zip(Gen.Choose(0, 9999)).ToArbitrary(),
                drawn =>
                {
                    var ((text, insert), seed) = drawn;
                    var source = SourceText.From("x" + text);
                    var (start, end) = Two(new Random(seed), source.Text.Length);
                    var edit = new Edit(new Span(start, end), seed % 3 == 0 ? "" : insert);
                    var diagnostic = new Diagnostic("some-rule", Severity.Error, edit.Span, insert + "m", [], new Fix("Fix", Safety.Safe, [edit]));

                    var suggestions = Suggestions.Create(source, new HeadFile("a.md", LineShift.None), [diagnostic]);

                    if (suggestions.Count == 0)
                        return true;
                    suggested++;
                    var body = SuggestionText.Format(suggestions.Single(), MarkdownText.Escape);
                    return Taken(source.Text, suggestions.Single(), Block(body)) == source.Text[..start] + edit.Text + source.Text[end..]
                        && SuggestionText.Fingerprint(body) == suggestions.Single().Fingerprint;
                }
            )
            .Check(Repeatable.Config.WithMaxTest(1000).WithQuietOnSuccess(true));

        // Else it shows nothing.
        Assert.InRange(suggested, 100, 1000);
    }

    // The lines that GitHub finds in a comment; there is one block, and no other markup than ours.
    private static string? Block(string body)
    {
        var document = Markdig.Markdown.Parse(body);
        var block = Assert.Single(document.Descendants<FencedCodeBlock>());
        Assert.Equal("suggestion", block.Info);
        Assert.DoesNotContain(document.Descendants(), node => node is LinkInline or AutolinkInline or HtmlInline or CodeInline);
        Assert.Single(document.Descendants<HtmlBlock>());
        return block.Lines.Count == 0 ? null : block.Lines.ToString();
    }

    private static string Taken(string text, Suggestion suggestion, string? block)
    {
        var lines = text.Split('\n').ToList();
        lines.RemoveRange(suggestion.First - 1, suggestion.Last - suggestion.First + 1);
        if (block is not null)
            lines.InsertRange(suggestion.First - 1, block.Split('\n'));
        return string.Join('\n', lines);
    }

    private static (int Start, int End) Two(Random random, int length)
    {
        var (number, other) = (random.Next(length + 1), random.Next(length + 1));
        return (Math.Min(number, other), Math.Max(number, other));
    }

    private static class GitHubWire
    {
        public static byte[] Format(Octokit.NewCheckRunAnnotation annotation) =>
            System.Text.Encoding.UTF8.GetBytes(new Octokit.Internal.SimpleJsonSerializer().Serialize(annotation));
    }
}

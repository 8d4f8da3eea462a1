using System.Text;
using System.Text.Json.Nodes;

namespace ListLint.Tests;

/// <summary>What is published of a saved list is what <c>listlint check FILE</c> reports.</summary>
public sealed class SameAsCheckTests
{
    private static readonly string[] Severities = ["", "error", "warning", "info"];
    private const string Broken = "# Fog\n\n- [Horn]()\n- [Bell] (https://example.org/bell)\n- [Bell](https://example.org/bell) - Rings.\n";

    public static TheoryData<string, string> Lists =>
        new()
        {
            { Broken, "" },
            { Broken.Replace("\n", "\r\n"), "" },
            { "\uFEFF" + Broken, "" },
            { Broken, "rules:\n  empty-link: off\n  duplicate-entry: info\n" },
            { Broken, "suppress:\n  - rule: empty-link\n    entry: Horn\n    reason: It is silent.\n" },
            { Broken + "<!-- listlint-disable-file empty-link : silent -->\n", "" },
            { Broken + "<!-- listlint-disable-line fog : silent -->\n", "" },
            { "# Fog\n\n| Horn | Year |\n|---|---|\n| [a](https://example.org/a) | 1890 | 3 |\n", "extends: style\n" },
            {
                string.Concat(Enumerable.Range(0, 30).Select(at => $"- [Horn {at}](https://example.org/{at}) : A horn {at} {at}\n")),
                "extends: style\n"
            },
            { "<!-- generated from list.yml, do not edit -->\n\n" + Broken, "" },
            { "# Fog\n\n[a](other.md) [b](other.md#gone) [c](gone.md) [d](/etc/passwd)\n", "" },
            { "", "" },
        };

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_saved_list(string text, string configuration) => Compare(Encoding.UTF8.GetBytes(text), text.TrimStart('\uFEFF'), configuration);

    [Fact]
    public void A_list_in_UTF16() => Compare([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Broken)], Broken, "");

    [Fact]
    public void A_list_with_a_byte_that_is_no_text() =>
        Compare([.. Encoding.UTF8.GetBytes(Broken), (byte)'-', (byte)' ', 0xE9, (byte)'\n'], Broken + "- \uFFFD\n", "");

    [Fact]
    public void The_sample_list_of_the_tests()
    {
        var text = File.ReadAllText(SourceTree.PathOf("tests/lists/sample.md"));
        Compare(Encoding.UTF8.GetBytes(text), text, "");
    }

    private static void Compare(byte[] saved, string text, string configuration)
    {
        using var server = new OpenServer(new Workplace().Write("README.md", saved).Write("other.md", "# Other\n"), RelatedInformation());
        if (configuration.Length > 0)
            server.Place.Write(".listlint.yml", configuration);
        var report = JsonNode.Parse(server.Place.Run("check", "README.md", "--report", "json").Output)!;
        var expected = report["diagnostics"]!.AsArray().Where(one => one!["file"]!.ToString() == "README.md").Select(FromReport).ToList();

        server.Open("README.md", text);
        Assert.Equal(expected, server.Client.Diagnostics(server.Uri("README.md"), 1).Select(FromServer));

        // The same once the text was another one meanwhile, and is saved.
        server.Change("README.md", 2, OpenServer.Whole("# Mist\n"));
        server.Change("README.md", 3, OpenServer.Whole(text));
        server.Client.Notify("textDocument/didSave", server.Document("README.md"));
        Assert.Equal(expected, server.Client.Diagnostics(server.Uri("README.md"), 3).Select(FromServer));
    }

    private static JsonObject RelatedInformation() =>
        new() { ["textDocument"] = new JsonObject { ["publishDiagnostics"] = new JsonObject { ["relatedInformation"] = true } } };

    private static string FromReport(JsonNode? one) =>
        $"{one!["rule"]} {one["severity"]} {Place(one)} {one["message"]}"
        + string.Concat(one["related"]!.AsArray().Select(related => $"; {Place(related!)} {related!["message"]}"));

    private static string FromServer(JsonNode? one) =>
        $"{one!["code"]} {Severities[(int)one["severity"]!]} {Range(one["range"]!)} {one["message"]}"
        + string.Concat(
            (one["relatedInformation"]?.AsArray() ?? []).Select(related => $"; {Range(related!["location"]!["range"]!)} {related["message"]}")
        );

    private static string Place(JsonNode one) => $"{one["line"]}:{one["column"]}-{one["endLine"]}:{one["endColumn"]}";

    private static string Range(JsonNode range) => $"{Place(range, "start")}-{Place(range, "end")}";

    private static string Place(JsonNode range, string end) => $"{(int)range[end]!["line"]! + 1}:{(int)range[end]!["character"]! + 1}";
}

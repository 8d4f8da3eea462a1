using System.Text.Json.Nodes;

namespace ListLint.Tests;

/// <summary>Words that can be written at the place of the mark "‸".</summary>
public sealed class EditorCompletionTests : IDisposable
{
    private readonly OpenServer server = new();

    public void Dispose() => server.Dispose();

    [Fact]
    public void A_comment_for_the_linter_begins_with_one_of_its_words()
    {
        Assert.Equal(
            ["listlint-disable-line", "listlint-disable-next-line", "listlint-disable-file", "listlint-disable"],
            Words("- a <!-- listlint-d‸")
        );
        Assert.Equal(5, Words("- a <!--‸").Count);
    }

    [Fact]
    public void A_comment_names_rules_each_once()
    {
        var words = Words("- a <!-- listlint-disable-line empty-link, wro‸");
        Assert.Contains("wrong-year", words);
        Assert.DoesNotContain("empty-link", words);
    }

    [Theory]
    [InlineData("- a ‸")]
    [InlineData("- a <!-- fog ‸")]
    [InlineData("- a <!-- listlint-disable-line empty-link : wro‸")]
    [InlineData("- a <!-- listlint-disable-line empty-link -- wro‸")]
    [InlineData("- a <!-- listlint-disable-line empty-link --> wro‸")]
    public void Elsewhere_there_is_nothing_to_write(string text) => Assert.Empty(Words(text));

    [Fact]
    public void What_was_written_of_a_word_is_replaced()
    {
        var item = Items("README.md", "- a <!-- listlint-disable-line wro‸").Single(item => item!["label"]!.ToString() == "wrong-year")!;
        Assert.Equal((31, 34), ((int)item["textEdit"]!["range"]!["start"]!["character"]!, (int)item["textEdit"]!["range"]!["end"]!["character"]!));
        Assert.NotEmpty(item["detail"]!.ToString());
    }

    [Theory]
    [InlineData("‸", "rules", "wrong-year")]
    [InlineData("rules:\n  empty-link: off\nfail‸", "fail-on", "rules")]
    [InlineData("fail-on: ‸", "warning", "off")]
    [InlineData("rules:\n  ‸", "wrong-year", "rules")]
    [InlineData("rules:\n  empty-link: off\n  ‸", "wrong-year", "empty-link")]
    [InlineData("rules:\n  wrong-year: ‸", "off", "all")]
    [InlineData("rules:\n  wrong-year:\n    ‸", "severity", "wrong-year")]
    [InlineData("extends: ‸", "style", "off")]
    [InlineData("extends:\n  - ‸", "style", "off")]
    [InlineData("overrides:\n  - files: a.md\n    ‸", "rules", "files")]
    [InlineData("overrides:\n- files: a.md\n  rules:\n    ‸", "wrong-year", "files")]
    [InlineData("overrides:\n  - ‸", "files", "extends")]
    [InlineData("suppress:\n  - rule: ‸", "wrong-year", "rule")]
    [InlineData("suppress:\n  - rule: wrong-year\n    entry: Fog\n\n    # why\n    ‸", "reason", "entry")]
    [InlineData("online:\n  always: ‸", "true", "always")]
    [InlineData("entry:\n  title:\n    case: ‸", "title", "true")]
    [InlineData("words:\n  ‸", "add", "rules")]
    public void Keys_and_values_of_a_configuration_are_those_of_its_schema(string text, string there, string absent)
    {
        var words = Items(".listlint.yml", text).Select(item => item!["label"]!.ToString()).ToList();
        Assert.Contains(there, words);
        Assert.DoesNotContain(absent, words);
    }

    [Theory]
    [InlineData(".listlint.yml", "ext‸ends: style\n", "extends", "extends: style\n")]
    [InlineData(".listlint.yml", "ext‸ : style\n", "extends", "extends : style\n")]
    [InlineData(".listlint.yml", "ext‸", "extends", "extends: ")]
    [InlineData(".listlint.yml", "extends:‸\n", "style", "extends: style\n")]
    [InlineData(".listlint.yml", "extends: ‸recommended\n", "style", "extends: style\n")]
    [InlineData(".listlint.yml", "extends: \"sty‸le\"\n", "recommended", "extends: recommended\n")]
    [InlineData(".listlint.yml", "extends: [sty‸, awesome]\n", "style", "extends: [style, awesome]\n")]
    [InlineData(".listlint.yml", "extends:\n  -‸\n", "style", "extends:\n  - style\n")]
    [InlineData(".listlint.yml", "rules:\n  empty‸-link: off\n", "empty-item", "rules:\n  empty-item: off\n")]
    [InlineData("README.md", "<!-- listlint-disable-line empty‸-link : r -->", "empty-item", "<!-- listlint-disable-line empty-item : r -->")]
    [InlineData("README.md", "<!-- listlint-disable-line empty‸-->", "empty-item", "<!-- listlint-disable-line empty-item-->")]
    [InlineData("README.md", "<!-- listlint-dis‸able-line -->", "listlint-disable-file", "<!-- listlint-disable-file -->")]
    public void The_whole_word_around_the_cursor_is_replaced_and_what_is_written_can_be_read(string path, string text, string word, string after)
    {
        var edit = Items(path, text).Single(item => item!["label"]!.ToString() == word)!["textEdit"]!;
        var plain = text.Replace("‸", "");
        var start = text[..text.IndexOf('‸')].LastIndexOf('\n') + 1;
        Assert.Equal(after, plain[..(start + Character("start"))] + edit["newText"] + plain[(start + Character("end"))..]);

        int Character(string end) => (int)edit["range"]![end]!["character"]!;
    }

    [Fact]
    public void A_colon_alone_asks_for_no_words() =>
        Assert.DoesNotContain(
            "\":\"",
            ListLint.Server.Protocol.ServerAbilities.Describe(default, "1")["capabilities"]!["completionProvider"]!.ToJsonString()
        );

    [Theory]
    [InlineData("# fog ‸")]
    [InlineData("fog:\n  ‸")]
    [InlineData("fail-on: error # ‸")]
    public void A_comment_and_an_unknown_key_have_nothing(string text) => Assert.Empty(Items(".listlint.yml", text));

    private List<string> Words(string text) => [.. Items("README.md", text).Select(item => item!["label"]!.ToString())];

    private JsonArray Items(string path, string text)
    {
        var at = text.IndexOf('‸');
        server.Open(path, text.Remove(at, 1));
        var before = text[..at].Split('\n');
        return server.Client.Request("textDocument/completion", server.At(path, before.Length - 1, before[^1].Length))!.AsArray();
    }
}

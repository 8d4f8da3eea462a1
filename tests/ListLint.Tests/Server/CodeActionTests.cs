using System.Text.Json.Nodes;

namespace ListLint.Tests;

/// <summary>What can be done about a problem from within an editor.</summary>
public sealed class CodeActionTests
{
    private const string Path = "README.md";
    private const string Text = "# Fog\n\n- [Horn]()\n- [Bell] (https://example.org/bell) 🌫️\n- [Bell](https://example.org/bell)\n";

    [Fact]
    public void A_safe_fix_is_preferred_and_an_unsafe_one_says_so()
    {
        using var server = Open();
        var safe = Actions(server, 3)[0]!;
        Assert.Equal(("Make it a link", "quickfix", true), (safe["title"]!.ToString(), safe["kind"]!.ToString(), (bool)safe["isPreferred"]!));
        Assert.Equal(Text.Replace("[Bell] (", "[Bell]("), Apply(Text, safe["edit"]!["changes"]![server.Uri(Path)]!));

        server.Change(Path, 2, OpenServer.Whole(Text.Replace("[Bell] (", "[Bell](")));
        var actions = Actions(server, 4);
        Assert.EndsWith("(unsafe: look at the change)", actions[0]!["title"]!.ToString());
        Assert.Null(actions[0]!["isPreferred"]);
    }

    [Fact]
    public void An_action_is_for_its_problem_and_a_line_without_one_has_none()
    {
        using var server = Open();
        Assert.Equal("malformed-link", Actions(server, 3)[0]!["diagnostics"]![0]!["code"]!.ToString());
        Assert.Empty(Actions(server, 0));
    }

    [Fact]
    public void Two_problems_of_a_rule_on_a_line_have_a_fix_each_and_one_comment()
    {
        using var server = Open(text: "# Fog\n\n- [Horn] (https://example.org/horn), [Bell] (https://example.org/bell)\n");
        var about = server.Document(Path);
        about["range"] = OpenServer.Range(2, 0, 2, 70);
        about["context"] = new JsonObject { ["diagnostics"] = new JsonArray() };
        var titles = server.Client.Request("textDocument/codeAction", about)!.AsArray().Select(action => action!["title"]!.ToString());
        Assert.Equal(["Make it a link", "Make it a link", "Silence malformed-link on this line", "Silence malformed-link in this file"], titles);
    }

    [Theory]
    [InlineData("on this line", "- [Horn]() <!-- listlint-disable-line empty-link : reason -->\n")]
    [InlineData("in this file", "\n<!-- listlint-disable-file empty-link : reason -->\n")]
    public void A_problem_is_silenced_by_a_comment(string where, string comment)
    {
        using var server = Open();
        var action = Actions(server, 2).Single(action => action!["title"]!.ToString() == $"Silence empty-link {where}")!;
        var silent = Apply(Text, action["edit"]!["changes"]![server.Uri(Path)]!);
        Assert.Contains(comment, silent);

        server.Change(Path, 2, OpenServer.Whole(silent));
        Assert.DoesNotContain(server.Rules(Path, 2), rule => rule.StartsWith("empty-link"));
    }

    [Fact]
    public void A_comment_for_the_whole_file_is_not_called_one_on_this_line()
    {
        // A comment on this line would be within the code.
        using var server = Open(text: "# Fog\n\n- [Horn]() `sounds\n  often` in fog\n- [Bell](https://example.org/bell) - Rings.\n");
        var titles = Actions(server, 2).Select(action => action!["title"]!.ToString()).ToList();
        Assert.DoesNotContain("Silence empty-link on this line", titles);
        Assert.Contains("Silence empty-link in this file", titles);
    }

    [Fact]
    public void A_comment_that_leads_to_another_problem_is_not_offered()
    {
        // With the comment in it, the item is not empty, and there is nothing to silence.
        using var server = Open(text: "# Fog\n\n- [Horn](https://example.org/horn)\n-\n- [Bell](https://example.org/bell)\n");
        var titles = Actions(server, 3).Select(action => action!["title"]!.ToString()).ToList();
        Assert.DoesNotContain("Silence empty-item on this line", titles);
        Assert.Contains("Silence empty-item in this file", titles);
    }

    [Theory]
    [InlineData("# Fog\n\n- [Horn](https://example.org/horn)\n-\n", 3, "empty-item", "leads to another problem, unused-suppression")]
    [InlineData("# Fog\n\n- [Horn]() `sounds\n  often` in fog\n", 2, "empty-link", "No comment works that silences empty-link on this line")]
    public void An_action_that_cannot_be_done_says_why_when_it_is_chosen(string text, int line, string rule, string why)
    {
        using var server = Open(
            new JsonObject
            {
                ["textDocument"] = new JsonObject
                {
                    ["codeAction"] = new JsonObject { ["resolveSupport"] = new JsonObject { ["properties"] = new JsonArray("edit") } },
                },
            },
            text
        );
        var action = Actions(server, line).Single(action => action!["title"]!.ToString() == $"Silence {rule} on this line")!;
        var error = server.Client.AnswerTo(server.Client.Ask("codeAction/resolve", action.DeepClone().AsObject()))["error"]!;
        Assert.Equal(-32803, (int)error["code"]!);
        Assert.Contains(why, error["message"]!.ToString());
        Assert.Contains($"Silence {rule} in this file, or fix the problem.", error["message"]!.ToString());
    }

    [Fact]
    public void All_safe_fixes_are_those_of_check()
    {
        using var server = Open();
        var action = Assert.Single(Actions(server, 0, "source.fixAll"))!;
        Assert.Equal("source.fixAll.listlint", action["kind"]!.ToString());

        server.Place.Write(Path, Text).Run("check", Path, "--fix");
        Assert.Equal(File.ReadAllText(server.Place.PathOf(Path)), Apply(Text, action["edit"]!["changes"]![server.Uri(Path)]!));
    }

    [Fact]
    public void Only_the_kinds_that_are_wanted_are_given()
    {
        using var server = Open();
        Assert.All(Actions(server, 3, "quickfix"), action => Assert.Equal("quickfix", action!["kind"]!.ToString()));
        Assert.Empty(Actions(server, 3, "refactor"));
        Assert.Single(Actions(server, 3, "source.fixAll.listlint"));
        Assert.Empty(Actions(server, 3, "source.fixAll.other"));
    }

    [Fact]
    public void A_client_that_asks_later_is_given_the_edit_then_and_with_the_version()
    {
        using var server = Open(
            new JsonObject
            {
                ["workspace"] = new JsonObject { ["workspaceEdit"] = new JsonObject { ["documentChanges"] = true } },
                ["textDocument"] = new JsonObject
                {
                    ["codeAction"] = new JsonObject { ["resolveSupport"] = new JsonObject { ["properties"] = new JsonArray("edit") } },
                },
            }
        );
        var actions = Actions(server, 2);
        Assert.Equal(
            ["Silence empty-link on this line", "Silence empty-link in this file", "Apply all safe fixes"],
            actions.Select(action => action!["title"]!.ToString())
        );
        Assert.All(actions, action => Assert.Null(action!["edit"]));

        var edit = server.Client.Request("codeAction/resolve", actions[0]!.DeepClone().AsObject())!["edit"]!["documentChanges"]![0]!;
        Assert.Equal(1, (int)edit["textDocument"]!["version"]!);
        Assert.Contains("- [Horn]() <!-- listlint-disable-line empty-link : reason -->\n", Apply(Text, edit["edits"]!));

        // An action of an old text is not made of the new one.
        server.Change(Path, 2, OpenServer.Whole("# Fog\n"));
        var late = server.Client.AnswerTo(server.Client.Ask("codeAction/resolve", actions[0]!.DeepClone().AsObject()));
        Assert.Equal(-32801, (int)late["error"]!["code"]!);
    }

    [Fact]
    public void Lines_that_end_in_CR_LF_stay_so()
    {
        var text = Text.Replace("\n", "\r\n");
        using var server = Open(text: text);
        var action = Assert.Single(Actions(server, 0, "source"))!;
        Assert.Equal(text.Replace("[Bell] (", "[Bell]("), Apply(text, action["edit"]!["changes"]![server.Uri(Path)]!));
    }

    private static OpenServer Open(JsonObject? capabilities = null, string text = Text)
    {
        var server = new OpenServer(capabilities: capabilities);
        server.Open(Path, text);
        return server;
    }

    private static JsonArray Actions(OpenServer server, int line, string? only = null)
    {
        var about = server.Document(Path);
        about["range"] = OpenServer.Range(line, 2, line, 3);
        about["context"] = new JsonObject { ["diagnostics"] = new JsonArray() };
        if (only is not null)
            about["context"]!["only"] = new JsonArray(only);
        return server.Client.Request("textDocument/codeAction", about)!.AsArray();
    }

    // As an editor does it: all edits are of the text before, and a place behind the end of a line is at its end.
    private static string Apply(string text, JsonNode edits)
    {
        var starts = new List<int> { 0 };
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n')
                starts.Add(at + 1);
        }

        foreach (var edit in edits.AsArray().Reverse())
        {
            var (start, end) = (Offset(edit!["range"]!["start"]!), Offset(edit["range"]!["end"]!));
            text = text[..start] + edit["newText"] + text[end..];
        }

        return text;

        int Offset(JsonNode place)
        {
            var start = starts[(int)place["line"]!];
            return start + Math.Min((int)place["character"]!, text[start..].TakeWhile(unit => unit is not ('\r' or '\n')).Count());
        }
    }
}

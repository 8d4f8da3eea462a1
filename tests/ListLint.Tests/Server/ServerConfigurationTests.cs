using System.Text.Json.Nodes;

namespace ListLint.Tests;

/// <summary>Which settings hold for a document, and when they are read again.</summary>
public sealed class ServerConfigurationTests : IDisposable
{
    private const string Path = "README.md";
    private const string Text = "# Fog\n\n- [Horn]()\n";
    private readonly OpenServer server = new();

    public void Dispose() => server.Dispose();

    [Fact]
    public void Lists_are_checked_again_when_a_configuration_changes_on_the_disk()
    {
        server.Open(Path, Text);
        Assert.Equal(["empty-link 2:2"], server.Rules(Path));

        server.Place.Write(".listlint.yml", "rules:\n  empty-link: off\n");
        server.Client.Notify(
            "workspace/didChangeWatchedFiles",
            new JsonObject { ["changes"] = new JsonArray(new JsonObject { ["uri"] = server.Uri(".listlint.yml"), ["type"] = 1 }) }
        );
        Assert.Empty(server.Rules(Path));
    }

    [Fact]
    public void Lists_are_checked_again_when_a_configuration_is_saved_in_the_editor()
    {
        server.Open(Path, Text);
        server.Rules(Path);
        server.Open(".listlint.yml", "rules:\n  empty-link: off\n");
        server.Place.Write(".listlint.yml", "rules:\n  empty-link: off\n");
        server.Client.Notify("textDocument/didSave", server.Document(".listlint.yml"));
        Assert.Empty(server.Rules(Path));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Lists_are_checked_again_when_a_configuration_that_theirs_extends_changes(bool isSaved)
    {
        server.Place.Write(".listlint.yml", "extends: ./base.yml\n").Write("base.yml", "rules:\n  empty-link: off\n");
        server.Open(Path, Text);
        Assert.Empty(server.Rules(Path));

        server.Place.Write("base.yml", "rules:\n  empty-link: error\n");
        Tell("base.yml", isSaved);
        Assert.Equal(["empty-link 2:2"], server.Rules(Path));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Lists_are_checked_again_when_a_list_that_they_link_to_changes(bool isSaved)
    {
        server.Place.Write("other.md", "# Mist\n");
        server.Open(Path, "# Fog\n\n- [Horn](other.md#horn)\n");
        Assert.StartsWith("broken-anchor 2:", Assert.Single(server.Rules(Path)));

        server.Place.Write("other.md", "# Mist\n\n## Horn\n");
        Tell("other.md", isSaved);
        Assert.Empty(server.Rules(Path));
    }

    [Fact]
    public void The_mistakes_of_a_configuration_are_shown_where_they_are_as_it_is_written()
    {
        server.Open(".listlint.yml", "rules:\n  emty-link: off\n");
        var mistake = Assert.Single(server.Client.Diagnostics(server.Uri(".listlint.yml"), 1))!;
        Assert.Contains("Did you mean empty-link?", mistake["message"]!.ToString());
        Assert.Equal((1, 2), ((int)mistake["range"]!["start"]!["line"]!, (int)mistake["range"]!["start"]!["character"]!));

        server.Change(".listlint.yml", 2, OpenServer.Part(1, 3, 1, 3, "p"));
        Assert.Single(server.Client.Diagnostics(server.Uri(".listlint.yml"), 2));
        server.Change(".listlint.yml", 3, OpenServer.Whole("rules:\n  empty-link: off\n"));
        Assert.Empty(server.Client.Diagnostics(server.Uri(".listlint.yml"), 3));
    }

    [Fact]
    public void A_list_whose_configuration_has_mistakes_says_so()
    {
        server.Place.Write(".listlint.yml", "rules:\n  emty-link: off\n");
        server.Open(Path, Text);
        var trouble = Assert.Single(server.Client.Diagnostics(server.Uri(Path), 1))!;
        Assert.Contains(".listlint.yml:2:3: ", trouble["message"]!.ToString());
        Assert.Empty(server.Client.Request("textDocument/codeAction", Whole())!.AsArray());
    }

    [Fact]
    public void Each_folder_has_its_own_configuration()
    {
        using var other = new OpenServer(isInitialized: false);
        other.Place.Write("a/.listlint.yml", "rules:\n  empty-link: off\n").Write("b/fog.txt", "");
        other.Initialize(null, "a", "b");
        other.Open("a/README.md", Text);
        other.Open("b/README.md", Text);
        Assert.Empty(other.Rules("a/README.md"));
        Assert.Equal(["empty-link 2:2"], other.Rules("b/README.md"));

        // Without the folder around it, a list is as in a folder of its own.
        other.Client.Notify(
            "workspace/didChangeWorkspaceFolders",
            new JsonObject
            {
                ["event"] = new JsonObject { ["added"] = new JsonArray(), ["removed"] = new JsonArray(other.Folder("b")) },
            }
        );
        Assert.Equal(["empty-link 2:2"], other.Rules("b/README.md"));
    }

    [Fact]
    public void Only_lists_are_checked()
    {
        server.Open("notes.md", Text);
        Assert.Empty(server.Rules("notes.md"));
        server.Open("CONTRIBUTING.md", string.Concat(Enumerable.Repeat("- [Horn](https://example.org/a)\n", 9)) + "- [Bell]()\n");
        Assert.Empty(server.Rules("CONTRIBUTING.md"));
        server.Open("fog.txt", Text);
        Assert.Empty(server.Rules("fog.txt"));

        server.Place.Write(".listlint.yml", "files: notes.md\nignore: README.md\n");
        server.Open("notes.md", Text, 2);
        Assert.Equal(["empty-link 2:2"], server.Rules("notes.md", 2));
        server.Open(Path, Text, 2);
        Assert.Empty(server.Rules(Path, 2));
    }

    [UnixFact]
    public void A_file_that_leads_out_of_its_repository_is_not_checked()
    {
        using var elsewhere = new Workplace().Write("README.md", Text);
        server.Place.Shell($"mkdir .git; ln -s {elsewhere.PathOf("README.md")} README.md");
        server.Open(Path, Text);
        Assert.Contains("leads out of the repository", Assert.Single(server.Client.Diagnostics(server.Uri(Path), 1))!["message"]!.ToString());
    }

    [Fact]
    public void No_server_is_asked_about_links()
    {
        // The web of this place throws where it is asked.
        server.Place.Write(".listlint.yml", "online: true\n");
        server.Open(Path, "# Fog\n\n- [Horn](https://example.org/horn)\n");
        Assert.Empty(server.Rules(Path));
    }

    private void Tell(string path, bool isSaved)
    {
        if (isSaved)
            server.Client.Notify("textDocument/didSave", server.Document(path));
        else
            server.Client.Notify(
                "workspace/didChangeWatchedFiles",
                new JsonObject { ["changes"] = new JsonArray(new JsonObject { ["uri"] = server.Uri(path), ["type"] = 2 }) }
            );
    }

    private JsonObject Whole()
    {
        var about = server.Document(Path);
        about["range"] = OpenServer.Range(0, 0, 9, 0);
        about["context"] = new JsonObject { ["diagnostics"] = new JsonArray() };
        return about;
    }
}

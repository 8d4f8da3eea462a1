using System.Text.RegularExpressions;

namespace ListLint.Tests;

public sealed class RepositoryPathTests : IDisposable
{
    private readonly Workplace place = new Workplace()
        .Write(".git/HEAD", "")
        .Write("docs/list.md", "# List\n\n- [Fog]()\n")
        .Write("docs/in/x.txt", "");

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("text", "list.md:3:3:")]
    [InlineData("json", "\"file\": \"list.md\"")]
    [InlineData("sarif", "\"uri\": \"docs/list.md\"")]
    [InlineData("gitlab", "\"path\": \"docs/list.md\"")]
    [InlineData("github", "file=docs/list.md,")]
    [InlineData("rdjson", "\"path\": \"docs/list.md\"")]
    [InlineData("junit", "\"docs/list.md\"")]
    [InlineData("markdown", "(docs/list.md")]
    public void Services_get_paths_from_the_root_of_the_repository_and_people_from_where_they_stand(string format, string expected)
    {
        var outcome = place.In("docs").Run("check", "list.md", "--report", format);

        Assert.Contains(expected, outcome.Output);
        Assert.Equal(format is "text" or "json", !Regex.IsMatch(outcome.Output, "docs/list\\.md"));
    }

    [Fact]
    public void A_list_above_the_folder_is_named_from_the_root_too() =>
        Assert.Contains("\"uri\": \"docs/list.md\"", place.In("docs/in").Run("check", "../list.md", "--report", "sarif").Output);

    [Fact]
    public void Standard_input_keeps_its_name()
    {
        place.Input = "- [Fog]()\n"u8.ToArray();

        Assert.Contains("%3Cstdin%3E", place.In("docs").Run("check", "-", "--report", "sarif").Output);
        Assert.Contains("\"docs/a.md\"", place.In("docs").Run("check", "-", "--stdin-filename", "a.md", "--report", "sarif").Output);
    }
}

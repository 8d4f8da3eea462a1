using ListLint.Server.Workspace;

namespace ListLint.Tests;

/// <summary>Folders that are opened and closed in an editor.</summary>
public sealed class OpenFolderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("/", "/")]
    [InlineData("/", "")]
    [InlineData("", "/")]
    public void A_folder_can_be_closed_whether_or_not_its_URI_ends_in_a_slash(string opened, string closed)
    {
        var folder = Path.GetFullPath("fog");
        var uri = new Uri(folder).AbsoluteUri;
        var file = Path.Combine(folder, "horns", "README.md");
        var folders = new Folders();

        folders.Change([uri + opened], []);
        Assert.Equal(folder, folders.Find(file));

        folders.Change([], [uri + closed]);
        Assert.Equal(Path.Combine(folder, "horns"), folders.Find(file));
    }
}

namespace ListLint.Tests;

/// <summary>The lists of tests/lists: all but the one that the README shows are sound.</summary>
[Trait("Runs", "command")]
public sealed class SampleListTests
{
    public static TheoryData<string> Sound =>
        new(Directory.EnumerateFiles(SourceTree.PathOf("tests", "lists")).Where(path => Path.GetFileName(path) != "sample.md"));

    [Theory]
    [MemberData(nameof(Sound))]
    public void A_sound_list_is_silent(string path)
    {
        using var place = new Workplace();
        var outcome = place.Run("check", path, "--fail-on", "info");

        Assert.Equal(new Outcome(0, "No problems.\n1 list checked.\n", ""), outcome);
    }
}

using Xunit.Sdk;

namespace ListLint.Tests;

public sealed class SnapshotTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("listlint-snapshot").FullName;

    private string TestFile => Path.Combine(folder, "SomeTests.cs");

    private string Verified => Path.Combine(folder, "SomeTests.Method.verified.txt");

    private string Received => Path.Combine(folder, "SomeTests.Method.received.txt");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_text_that_was_verified_passes() => Snapshot.Verify("one\ntwo\n");

    [Fact]
    public void A_new_snapshot_fails_and_is_left_as_received()
    {
        Assert.ThrowsAny<XunitException>(() => Snapshot.Verify("new", TestFile, "Method", accept: false));

        Assert.Equal("new", File.ReadAllText(Received));
        Assert.False(File.Exists(Verified));
    }

    [Fact]
    public void Another_text_fails_until_it_is_accepted()
    {
        File.WriteAllText(Verified, "old");
        Assert.ThrowsAny<XunitException>(() => Snapshot.Verify("new", TestFile, "Method", accept: false));
        Assert.Equal("old", File.ReadAllText(Verified));

        Snapshot.Verify("new", TestFile, "Method", accept: true);

        Assert.Equal("new", File.ReadAllText(Verified));
        Assert.False(File.Exists(Received));
        Snapshot.Verify("new", TestFile, "Method", accept: false);
    }

    [Fact]
    public void Line_endings_do_not_matter()
    {
        File.WriteAllText(Verified, "a\r\nb");

        Snapshot.Verify("a\nb", TestFile, "Method", accept: false);
    }
}

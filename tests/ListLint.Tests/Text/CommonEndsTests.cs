namespace ListLint.Tests;

public sealed class CommonEndsTests
{
    [Theory]
    [InlineData("", "", 0, 0)]
    [InlineData("tide", "tide", 4, 0)]
    [InlineData("tides", "tilde", 2, 0)]
    [InlineData("a tide b", "a tile b", 4, 3)]
    [InlineData("aa", "aaa", 2, 0)]
    [InlineData("aba", "aa", 1, 1)]
    public void Units_count_once_at_the_start_or_at_the_end(string one, string other, int start, int end)
    {
        Assert.Equal(new CommonEnds(start, end), CommonEnds.Find(one, other));
        Assert.Equal(new CommonEnds(start, end), CommonEnds.FindWhole(one, other));
    }

    [Theory]
    [InlineData("x\U0001F600y", "x\U0001F601y", 1, 1)]
    [InlineData("\U0001F600", "\U00012200", 0, 0)]
    public void Half_a_character_is_not_in_common(string one, string other, int start, int end) =>
        Assert.Equal(new CommonEnds(start, end), CommonEnds.FindWhole(one, other));
}

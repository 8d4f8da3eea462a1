namespace ListLint.Tests;

public sealed class TextKeyTests
{
    [Theory]
    [InlineData("Gardens in C", "Gardens in C++")]
    [InlineData("Gardens in C", "Gardens in C#")]
    [InlineData("Gardens in C# for all", "Gardens in C for all")]
    [InlineData("F#", "F")]
    [InlineData("C＃", "C")]
    [InlineData("Tides+", "Tides")]
    [InlineData("Tides 2.1", "Tides 21")]
    [InlineData("2014 Garden Track", "2015 Garden Track")]
    [InlineData("Trees, second edition", "Trees, third edition")]
    public void The_key_of_a_title_keeps_what_tells_two_works_apart(string text, string other) =>
        Assert.NotEqual(TextKey.FromTitle(text), TextKey.FromTitle(other));

    [Theory]
    [InlineData("Gardens in C++.", "gardens in  C++")]
    [InlineData("# Gardens", "Gardens")]
    [InlineData("Issue #12", "Issue 12")]
    [InlineData("Q+A", "Q&A")]
    [InlineData("C＋＋", "C++")]
    [InlineData("Trees. And more...", "Trees and more")]
    public void The_key_of_a_title_drops_what_does_not(string text, string other) => Assert.Equal(TextKey.FromTitle(text), TextKey.FromTitle(other));
}

namespace ListLint.Tests;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("fog\nrain", 8, "fog rain")]
    [InlineData(" fog rain", 7, "fog rai…")]
    [InlineData("fog rain", 4, "fog…")]
    [InlineData("fog🌫rain", 4, "fog…")]
    [InlineData("fog🌫rain", 5, "fog🌫…")]
    public void An_excerpt_is_one_line_of_whole_characters(string text, int longest, string excerpt) =>
        Assert.Equal(excerpt, Excerpt.From(text, longest));

    [Theory]
    [InlineData("fog", 3, "fog", "fog")]
    [InlineData("fog rain", 4, "fog…", "…ain")]
    [InlineData("🌫🌫🌫", 4, "🌫…", "…🌫")]
    [InlineData("🌫🌫🌫", 5, "🌫🌫…", "…🌫🌫")]
    public void The_ellipsis_is_one_of_the_units(string text, int longest, string start, string end)
    {
        Assert.Equal(start, Excerpt.Within(longest, text));
        Assert.Equal(end, Excerpt.EndWithin(longest, text));
    }
}

namespace ListLint.Tests;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("survey", "survery", true)]
    [InlineData("paper", "papper", true)]
    [InlineData("modal", "model", true)]
    [InlineData("station", "statoin", true)]
    [InlineData("ab", "ba", true)]
    [InlineData("", "a", true)]
    [InlineData("", "", false)]
    [InlineData("paper", "paper", false)]
    [InlineData("paper", "papers!", false)]
    [InlineData("abcd", "badc", false)]
    [InlineData("ca", "abc", false)]
    public void One_slip_lies_between_two_words(string text, string other, bool isOne)
    {
        Assert.Equal(isOne, EditDistance.IsOne(text, other));
        Assert.Equal(isOne, EditDistance.IsOne(other, text));
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "fog", 3)]
    [InlineData("htps", "https", 1)]
    [InlineData("statoin", "station", 2)]
    [InlineData("kitten", "sitting", 3)]
    public void The_distance_counts_letters_added_left_out_and_replaced(string text, string other, int distance)
    {
        Assert.Equal(distance, EditDistance.Between(text, other));
        Assert.Equal(distance, EditDistance.Between(other, text));
    }
}

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
    public void One_slip_lies_between_two_words(string one, string other, bool isOne)
    {
        Assert.Equal(isOne, EditDistance.IsOne(one, other));
        Assert.Equal(isOne, EditDistance.IsOne(other, one));
    }
}

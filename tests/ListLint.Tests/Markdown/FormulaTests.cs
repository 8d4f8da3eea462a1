namespace ListLint.Tests;

public sealed class FormulaTests
{
    [Theory]
    [InlineData("Minimises $A[i](j)$ over all j.")]
    [InlineData("Minimises $$A[i](j)$$.")]
    [InlineData("$$\ns[k](t) = \\sum_i w[i](t)\n$$")]
    [InlineData("> $$\n> s[k](t)\n> $$")]
    [InlineData("($a[i](j)$, $b$)")]
    [InlineData("Costs \\$1 and $f[x](\\$)$.")]
    public void Nothing_in_a_formula_is_a_link(string markdown) => Assert.Empty(Links(markdown));

    [Theory]
    [InlineData("Costs $5 or [ten](https://ten.example) and $6.")]
    [InlineData("[A ($5)](https://a.example) and [B ($6)](https://b.example)")]
    [InlineData("US$ [a](https://a.example) US$")]
    [InlineData("$HOME/[x](https://x.example)/$PATH")]
    [InlineData("- [A](https://a.example) - $$\n- [B](https://b.example) - $$")]
    [InlineData("[A](https://a.example) $$\n[B](https://b.example) $$\n")]
    [InlineData("$ [a](https://a.example) $")]
    [InlineData("\\$[a](https://a.example)\\$")]
    [InlineData("$[a](https://a.example)$")]
    public void Money_is_no_formula(string markdown) => Assert.NotEmpty(Links(markdown));

    private static List<string> Links(string markdown) => [.. Parsing.Parse(SourceText.From(markdown), Facts.None).Links.Select(link => link.Url)];
}

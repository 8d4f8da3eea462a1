using ListLint.Rules;

namespace ListLint.Tests;

public sealed class StyleLexerTests
{
    [Theory]
    [InlineData("[[F](https://f.example)]", "Label:F Address:https://f.example")]
    [InlineData("[[F]](https://f.example)", "Label:F Address:https://f.example")]
    [InlineData("**[`[pdf]`](u)**", "Label:pdf Address:u")]
    [InlineData("**[ICRA '24]** Seeing (*Oxford*). [x]", "Lead:ICRA '24 Text:Seeing Trail:Oxford Trail:x")]
    [InlineData("[**ICRA**] Seeing far", "Lead:ICRA Text:Seeing far")]
    [InlineData("17. A `b` :tree: ![c](d) .NET (e)", "Number:17 Text:A Code:b Emoji::tree: Image:![c](d) Text:.NET Trail:e")]
    [InlineData("[a (b)](c(d)) - e_f 5*3 https://g.example.", "Label:a (b) Address:c(d) Text:e_f 5*3 Bare:https://g.example")]
    [InlineData("[a] (https://b.example) <c> <https://d.example>", "Label:a Address:https://b.example Bare:https://d.example")]
    [InlineData("[![a](b)](c) [d][e] [f][g] &amp; h &quot;", "Image:[![a](b)](c) Label:d Address:e Text:[f][g] &amp; h &quot;")]
    public void A_line_is_read_as_its_parts(string line, string parts)
    {
        var tokens = StyleLexer.Read(line, new Span(0, line.Length), label => label == "e");

        Assert.Equal(parts, string.Join(' ', tokens.Select(token => $"{token.Kind}:{line[token.Span.Start..token.Span.End]}")));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("(")]
    [InlineData("`")]
    [InlineData("<a")]
    [InlineData("**")]
    [InlineData("![")]
    [InlineData("[[a](")]
    public void A_line_of_signs_is_read_to_its_end(string sign)
    {
        var line = string.Concat(Enumerable.Repeat(sign, 20_000));

        Assert.NotNull(StyleLexer.Read(line, new Span(0, line.Length), _ => false));
    }
}

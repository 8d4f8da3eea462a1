namespace ListLint.Tests;

public sealed class FingerprintTests
{
    private const string Text = "# L\n\n- one\n- two\n- one\n";

    [Fact]
    public void A_fingerprint_does_not_change_when_its_line_moves_or_is_indented() =>
        Assert.Equal(Fingerprint(Text, "two"), Fingerprint("# L\n\nnew\n\n   -  two\t\r\n- one\n", "two"));

    [Fact]
    public void Lines_that_are_the_same_are_told_apart_by_their_order()
    {
        var prints = Fingerprint(Text, "one");

        Assert.Equal(2, prints.Count);
        Assert.Equal(prints[0].Split(':')[0], prints[1].Split(':')[0]);
        Assert.Equal(["1", "2"], prints.Select(print => print.Split(':')[1]));
    }

    [Fact]
    public void Another_rule_and_another_line_have_other_fingerprints() =>
        Assert.Equal(4, Fingerprint(Text, "one").Concat(Fingerprint(Text, "two")).Concat(Fingerprint(Text, "two", "other-rule")).Distinct().Count());

    [Fact]
    public void A_fingerprint_is_the_same_in_every_version() => Assert.Equal(["1f173ed248e152f0:1"], Fingerprint(Text, "two"));

    [Fact]
    public void A_long_line_with_many_diagnostics_costs_no_more_than_its_length()
    {
        var text = string.Concat(Enumerable.Repeat("x ", 100_000));
        var source = SourceText.From(text);
        var diagnostics = Enumerable
            .Range(0, 100_000)
            .Select(index => new Diagnostic("some-rule", Severity.Info, new Span(2 * index, (2 * index) + 1), "x", []))
            .ToList();

        Assert.Equal(100_000, Fingerprints.Compute(source, diagnostics).Distinct().Count());
    }

    private static IReadOnlyList<string> Fingerprint(string text, string word, string rule = "some-rule")
    {
        var source = SourceText.From(text);
        var diagnostics = new List<Diagnostic>();
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            diagnostics.Add(new Diagnostic(rule, Severity.Error, new Span(at, at + word.Length), "Wrong.", []));
        return Fingerprints.Compute(source, diagnostics);
    }
}

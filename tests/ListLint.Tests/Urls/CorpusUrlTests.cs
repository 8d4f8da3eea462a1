using System.Text.RegularExpressions;

namespace ListLint.Tests;

public partial class CorpusUrlTests
{
    // A plain scan, not a parser: what it cuts wrongly is a test too.
    [GeneratedRegex(@"\]\([^)\n]*\)?|(?:href|src)=""[^""\n]*""|(?:https?:|www\.)[^\s<>()""|]+")]
    private static partial Regex Written { get; }

    [CorpusFact]
    public void The_canonical_form_of_each_address_in_real_lists_is_its_own_canonical_form()
    {
        var addresses = Corpus.Files().SelectMany(file => Written.Matches(Corpus.Read(file).Text)).Select(match => Address(match.Value)).Distinct();
        var (seen, works) = (0, 0);
        foreach (var address in addresses)
        {
            var once = CanonicalUrl.Parse(address);
            var twice = CanonicalUrl.Parse(once.Value);
            Assert.Equal((once.Value, once.IsWeb, once.IsWork, once.Kind), (twice.Value, twice.IsWeb, twice.IsWork, twice.Kind));
            seen++;
            works += once.IsWork ? 1 : 0;
        }

        Assert.True(seen > 50_000 && works > 10_000, $"the scan found {seen} addresses, {works} of works");
    }

    private static string Address(string match) =>
        match[0] switch
        {
            ']' => match[2..].TrimEnd(')'),
            'h' when match.StartsWith("href", StringComparison.Ordinal) => match[6..^1],
            's' => match[5..^1],
            _ => match,
        };
}

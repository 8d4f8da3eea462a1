using ListLint.Rules;

namespace ListLint.Tests;

public class MojibakeSoundTextTests
{
    private static readonly string[] Before =
    [
        "",
        " ",
        "“",
        "«",
        "«\u00A0",
        "‘",
        "„",
        "»",
        "(",
        "—",
        "–",
        "…",
        "•",
        "’",
        "×",
        "#",
        "x",
        "3",
        "📚",
        "中",
    ];
    private static readonly string[] After =
    [
        "",
        " ",
        "”",
        "»",
        "\u00A0»",
        "’s",
        "“",
        "‘",
        "«",
        "…",
        "…”",
        "”…",
        "™",
        "®",
        "©",
        "°",
        "²",
        "†",
        "‡",
        "–",
        "—x",
        "·",
        "ª",
        "º",
        "•",
        "\u00AD",
        "\u00A0:",
        "\u00A0",
        "S",
        "s",
        "3",
        "中",
        "📚",
    ];

    [Fact]
    public void Sound_text_in_any_language_is_silent() =>
        Assert.All(MojibakeSamples.Sentences, sentence => Assert.Equal(sentence, MojibakeSamples.Restore(sentence)));

    [Fact]
    public void Sound_words_between_any_marks_are_silent()
    {
        // "xÃ©" is damage, wherever it stands: the letters alone have their own test.
        var wrong = MojibakeSamples
            .Words.Where(word => word.Count(char.IsLetter) > 1)
            .SelectMany(word => new[] { word, word.ToUpperInvariant(), word.ToLowerInvariant() })
            .Distinct()
            .SelectMany(word => Before.SelectMany(before => After.Select(after => before + word + after)))
            .Where(text => MojibakeFinder.Find(text).Count > 0)
            .Select(text => $"{text} -> {MojibakeSamples.Restore(text)}");
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("Ã")]
    [InlineData("Â")]
    [InlineData("É")]
    [InlineData("Å")]
    public void A_letter_alone_is_silent(string letter)
    {
        string[] marked =
        [
            letter,
            $"“{letter}”",
            $"«{letter}»",
            $"„{letter}“",
            $"‚{letter}‘",
            $"‘{letter}’",
            $"{letter}…",
            $"{letter} – {letter}",
            $"{letter}’s own",
            $"({letter})",
            $"a letra {letter}, {letter}; {letter}.",
            $"“{letter}” und „{letter}“",
            $"| {letter} |",
            $"{letter}–{letter}",
            $"{letter}{letter}",
            $"«\u00A0{letter}\u00A0»",
        ];
        Assert.All(marked, text => Assert.Equal(text, MojibakeSamples.Restore(text)));
    }

    [CorpusFact]
    public void Real_lists_without_damage_are_silent()
    {
        var wrong = Corpus
            .Files()
            .Where(path => path.StartsWith("lists/", StringComparison.Ordinal))
            .SelectMany(path => MojibakeFinder.Find(Corpus.Read(path).Text).Select(damage => $"{path}: {damage}"));
        Assert.Empty(wrong);
    }

    [Fact]
    public void Plain_and_empty_text_is_silent()
    {
        Assert.Empty(MojibakeFinder.Find(""));
        Assert.Empty(MojibakeFinder.Find("plain text, A~ and a^ (c)\r\n"));
    }
}

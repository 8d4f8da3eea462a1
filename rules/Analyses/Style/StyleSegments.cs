using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The parts of running text: words, and brackets before and behind them.</summary>
internal static class StyleSegments
{
    private const int LongestLead = 40;
    private const int LongestTrail = 60;

    /// <summary>Adds the parts of a run of text to those before it; none where it holds signs alone.</summary>
    public static void Read(string text, Span run, Dictionary<int, int> pairs, List<StyleToken> tokens)
    {
        var rest = Trim(text, run, pairs, ofLabel: false);
        if (tokens.TrueForAll(token => token.Kind is TokenKind.Image or TokenKind.Emoji))
            rest = ReadStart(text, run, rest, pairs, tokens);
        if (rest.IsEmpty)
            return;
        var last = text[rest.End - 1];
        if (
            StyleMarks.IsCloser(last)
            && pairs.TryGetValue(rest.End - 1, out var open)
            && open >= rest.Start
            && rest.End - open <= LongestTrail
            && Trim(text, new Span(open + 1, rest.End - 1), pairs, ofLabel: false) is { IsEmpty: false } trail
        )
        {
            if (Trim(text, new Span(rest.Start, open), pairs, ofLabel: false) is { IsEmpty: false } words)
                tokens.Add(new StyleToken(TokenKind.Text, words));
            tokens.Add(new StyleToken(TokenKind.Trail, trail));
        }
        else
        {
            tokens.Add(new StyleToken(TokenKind.Text, rest));
        }
    }

    /// <summary>A span without the signs at its ends. Brackets that belong together within it stay, and so does the dot of <c>.NET</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">What to trim.</param>
    /// <param name="pairs">The brackets that belong together.</param>
    /// <param name="ofLabel">Whether it is the label of a link, where brackets around all of it are signs too.</param>
    public static Span Trim(string text, Span span, Dictionary<int, int> pairs, bool ofLabel)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsOuter(start) && !(pairs.TryGetValue(start, out var close) && close < end - 1 && close > start && !IsWrapped(close)))
            start++;
        while (end > start && IsOuter(end - 1) && !(pairs.TryGetValue(end - 1, out var open) && open >= start && open < end - 1))
            end--;
        return new Span(start, end);

        // The dot of ".NET", the end of "&amp;" and the colons of ":octocat:" belong to the words.
        bool IsOuter(int at) =>
            text[at] switch
            {
                '`' => true,
                '.' => !(at == start && at + 1 < end && char.IsLetterOrDigit(text[at + 1])),
                ';' => !StyleMarks.EndsEntity(text, at),
                ':' when ofLabel => StyleMarks.EmojiAt(text, start, end) == 0,
                var unit => StyleMarks.IsOuter(unit),
            };

        // All of it stands in the brackets.
        bool IsWrapped(int close) => ofLabel && text.AsSpan(close + 1, end - close - 1).IndexOfAnyExcept(' ', '*', '`') < 0;
    }

    /// <summary>
    /// The parts, where words between emphasis with brackets around it, <c>[**ICRA**]</c> and <c>(*Oxford*)</c>, are known as what stands in
    /// brackets.
    /// </summary>
    public static IReadOnlyList<StyleToken> WithBracketsAround(string text, Span line, List<StyleToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Text || tokens[i].Span.Length > LongestTrail)
                continue;
            var before = text.AsSpan((i == 0 ? line.Start : tokens[i - 1].Span.End)..tokens[i].Span.Start).TrimEnd(" *_");
            var behind = text.AsSpan(tokens[i].Span.End..(i == tokens.Count - 1 ? line.End : tokens[i + 1].Span.Start)).TrimStart(" *_");
            if (before.Length > 0 && behind.Length > 0 && StyleMarks.AreAlike(before[^1], behind[0]))
                tokens[i] = tokens[i] with { Kind = IsFirst(tokens, i) ? TokenKind.Lead : TokenKind.Trail };
        }

        return tokens;
    }

    private static bool IsFirst(List<StyleToken> tokens, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (tokens[i].Kind is not (TokenKind.Image or TokenKind.Emoji or TokenKind.Number))
                return false;
        }

        return true;
    }

    private static Span ReadStart(string text, Span run, Span words, Dictionary<int, int> pairs, List<StyleToken> tokens)
    {
        var at = words.Start;
        while (at < words.End && char.IsAsciiDigit(text[at]))
            at++;
        if (at > words.Start && at - words.Start <= 4 && at + 1 < words.End && text[at] is '.' or ')' && text[at + 1] == ' ')
        {
            tokens.Add(new StyleToken(TokenKind.Number, new Span(words.Start, at)));
            words = Trim(text, new Span(at + 1, run.End), pairs, ofLabel: false);
        }

        if (words.IsEmpty || !StyleMarks.IsOpener(text[words.Start]) || !pairs.TryGetValue(words.Start, out var close) || close >= run.End)
            return words;
        var lead = Trim(text, new Span(words.Start + 1, close), pairs, ofLabel: false);
        if (lead.IsEmpty || lead.Length > LongestLead)
            return words;
        tokens.Add(new StyleToken(TokenKind.Lead, lead));
        return Trim(text, new Span(close + 1, run.End), pairs, ofLabel: false);
    }
}

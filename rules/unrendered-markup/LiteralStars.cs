using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Two asterisks that cannot open or close bold text: with a blank inside (<c>** bold**</c>), or with a letter outside and a mark inside
/// (<c>text**(bold)**</c>), CommonMark 0.31 section 6.2. Asterisks behind names are footnotes and stay.
/// </summary>
internal static class LiteralStars
{
    private const string Mark = "**";
    private const string Openers = "<([{\"'“‘《〈「『（【［`$@&";
    private const string Closers = ">)]}\"'”’》〉」』）】］`$%。，！？：；.,!?:;";

    public static IEnumerable<MarkupSlip> Find(LiteralLine line)
    {
        var marks = line.Find(Mark).Where(at => line.At(at + 2) != '*' && line.Before(at) != '*').ToList();
        foreach (var empty in line.Find("****").Where(at => line.At(at + 4) != '*' && line.Before(at) != '*'))
            yield return Empty(line, empty);
        for (var i = 0; i + 1 < marks.Count; i++)
        {
            if (Pair(line, marks[i], marks[i + 1]) is not { } slip)
                continue;
            yield return slip;
            i++;
        }
    }

    private static EmptyStars Empty(LiteralLine line, int at) =>
        new(new Span(at, at + 4), char.IsLetterOrDigit(line.At(at + 4)) || line.At(at + 4) == '[');

    private static MarkupSlip? Pair(LiteralLine line, int open, int close)
    {
        var end = close + 2;
        var inner = line.Text[(open + 2)..close];
        if (inner.Length == 0 || inner.Contains('|') || string.IsNullOrWhiteSpace(inner))
            return null;
        if (char.IsWhiteSpace(inner[0]) || char.IsWhiteSpace(inner[^1]))
            return WithBlank(line, new Span(open, end), inner);

        var (opens, closes) = (Opens(line, open), Closes(line, close));
        return (opens && closes) || IsFootnote(line, open) ? null : new CrampedStars(new Span(open, end), opens, closes);
    }

    private static BlankInStars? WithBlank(LiteralLine line, Span span, string inner)
    {
        var (isBlankStart, isBlankEnd) = (char.IsWhiteSpace(inner[0]), char.IsWhiteSpace(inner[^1]));
        var (before, behind) = (line.Before(span.Start), line.At(span.End));
        var (isLetterBefore, isLetterBehind) = (char.IsLetterOrDigit(before), char.IsLetterOrDigit(behind));

        // "2 ** 3 ** 4" is arithmetic, and "A**, B **" are footnotes.
        if (
            (isBlankStart && char.IsWhiteSpace(before) && isBlankEnd)
            || IsFootnote(line, span.Start)
            || (isBlankStart && isLetterBefore && !isBlankEnd && char.IsWhiteSpace(behind))
        )
            return null;
        return new BlankInStars(span, $"{(isBlankStart && isLetterBefore ? " " : "")}**{inner.Trim()}**{(isBlankEnd && isLetterBehind ? " " : "")}");
    }

    private static bool IsFootnote(LiteralLine line, int open) =>
        line.Before(open) is var before
        && (char.IsLetterOrDigit(before) || before is '.' or ')')
        && (char.IsWhiteSpace(line.At(open + 2)) || !IsOpener(line.At(open + 2)));

    private static bool IsOpener(char letter) => letter == '\n' ? false : char.IsLetterOrDigit(letter) || Openers.Contains(letter);

    private static bool Opens(LiteralLine line, int at) =>
        !IsPunctuation(line.At(at + 2)) || char.IsWhiteSpace(line.Before(at)) || IsPunctuation(line.Before(at)) || !Openers.Contains(line.At(at + 2));

    private static bool Closes(LiteralLine line, int at) =>
        !IsPunctuation(line.Before(at)) || char.IsWhiteSpace(line.At(at + 2)) || IsPunctuation(line.At(at + 2)) || !Closers.Contains(line.Before(at));

    private static bool IsPunctuation(char letter) => char.IsPunctuation(letter) || char.IsSymbol(letter);
}

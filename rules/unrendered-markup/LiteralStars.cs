using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Two asterisks that cannot open or close bold text: with a blank inside (<c>** bold**</c>), or with a letter outside and a mark inside (<c>text**(bold)**</c>),
/// CommonMark 0.31 section 6.2. Asterisks behind names are footnotes and stay.
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

    private static MarkupSlip Empty(LiteralLine line, int at)
    {
        var span = new Span(at, at + 4);
        var isSeam = char.IsLetterOrDigit(line.At(at + 4)) || line.At(at + 4) == '[';
        return new MarkupSlip(
            span,
            "GitHub prints these four asterisks, because there is nothing between them. " + (isSeam ? "Put a blank between the two bold texts." : "Write what should be bold, or take them out."),
            null);
    }

    private static MarkupSlip? Pair(LiteralLine line, int open, int close)
    {
        var (start, end) = (open + 2, close + 2);
        var inner = line.Text[start..close];
        if (inner.Length == 0 || inner.Contains('|') || string.IsNullOrWhiteSpace(inner))
            return null;
        var (isBlankStart, isBlankEnd) = (char.IsWhiteSpace(inner[0]), char.IsWhiteSpace(inner[^1]));
        var trimmed = inner.Trim();
        var shown = Excerpt.Of(line.Text[open..end], 60);
        var span = new Span(open, end);
        if (isBlankStart || isBlankEnd)
        {
            // "2 ** 3 ** 4" is arithmetic, and "A**, B **" are footnotes.
            if ((isBlankStart && char.IsWhiteSpace(line.Before(open)) && isBlankEnd) || IsFootnote(line, open) || (isBlankStart && char.IsLetterOrDigit(line.Before(open)) && !isBlankEnd && char.IsWhiteSpace(line.At(end))))
                return null;
            var bold = $"{(isBlankStart && char.IsLetterOrDigit(line.Before(open)) ? " " : "")}**{trimmed}**{(isBlankEnd && char.IsLetterOrDigit(line.At(end)) ? " " : "")}";
            return new MarkupSlip(
                span,
                $"GitHub prints the asterisks of \"{shown}\", because there is a blank inside them. Take it out.",
                new Fix("Take the blank out of the bold text", Safety.Safe, [new Edit(span, bold)]));
        }

        var (opens, closes) = (Opens(line, open), Closes(line, close));
        if ((opens && closes) || IsFootnote(line, open))
            return null;
        List<Edit> edits = [];
        if (!opens)
            edits.Add(Edit.Insert(open, " "));
        if (!closes)
            edits.Add(Edit.Insert(end, " "));
        return new MarkupSlip(
            span,
            $"GitHub prints the asterisks of \"{shown}\", because they stand between a letter and a punctuation mark. Put a blank {(opens ? "behind" : closes ? "before" : "on each side of")} the bold text.",
            new Fix("Put a blank beside the bold text", Safety.Safe, edits));
    }

    private static bool IsFootnote(LiteralLine line, int open) =>
        line.Before(open) is var before && (char.IsLetterOrDigit(before) || before is '.' or ')') && (char.IsWhiteSpace(line.At(open + 2)) || !IsOpener(line.At(open + 2)));

    private static bool IsOpener(char letter) => letter == '\n' ? false : char.IsLetterOrDigit(letter) || Openers.Contains(letter);

    private static bool Opens(LiteralLine line, int at) =>
        !IsPunctuation(line.At(at + 2)) || char.IsWhiteSpace(line.Before(at)) || IsPunctuation(line.Before(at)) || !Openers.Contains(line.At(at + 2));

    private static bool Closes(LiteralLine line, int at) =>
        !IsPunctuation(line.Before(at)) || char.IsWhiteSpace(line.At(at + 2)) || IsPunctuation(line.At(at + 2)) || !Closers.Contains(line.Before(at));

    private static bool IsPunctuation(char letter) => char.IsPunctuation(letter) || char.IsSymbol(letter);
}

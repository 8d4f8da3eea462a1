using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Reads the parts of a line from its text alone, so that a line as it should be can be read the same way. Time is linear in the line.
/// </summary>
internal sealed class StyleLexer
{
    private readonly string text;
    private readonly int end;
    private readonly Func<string, bool> isDefined;
    private readonly Dictionary<int, int> pairs;
    private readonly List<StyleToken> tokens = [];
    private int at;
    private int from;

    private StyleLexer(string text, Span line, Func<string, bool> isDefined)
    {
        (this.text, end, this.isDefined, at, from) = (text, line.End, isDefined, line.Start, line.Start);
        pairs = StyleMarks.Pairs(text, line);
    }

    /// <summary>The parts of a line, in order.</summary>
    /// <param name="text">The text that the line is a part of.</param>
    /// <param name="line">The line, without the mark of an item.</param>
    /// <param name="isDefined">Whether a label has a definition, for links by reference.</param>
    public static IReadOnlyList<StyleToken> Read(string text, Span line, Func<string, bool> isDefined)
    {
        var lexer = new StyleLexer(text, line, isDefined);
        while (lexer.at < line.End)
            lexer.ReadOne();
        lexer.EndText(line.End);
        return StyleSegments.WithBracketsAround(text, line, lexer.tokens);
    }

    private void ReadOne()
    {
        switch (text[at])
        {
            case '\\':
                at = Math.Min(at + 2, end);
                break;
            case '`':
                ReadCode();
                break;
            case '!' when at + 1 < end && text[at + 1] == '[' && LinkAt(at + 1) is { } image:
                Add(TokenKind.Image, new Span(at, image.End), image.End);
                break;
            case '[' when LinkAt(at) is { } link:
                ReadLink(link);
                break;
            case '<':
                ReadTag();
                break;
            case '*' or '~' or '_' when IsEmphasis():
                EndText(at);
                from = ++at;
                break;
            default:
                ReadWord();
                break;
        }
    }

    private void ReadWord()
    {
        if (StyleMarks.EmojiAt(text, at, end) is > 0 and var length)
        {
            Add(TokenKind.Emoji, new Span(at, at + length), at + length);
        }
        else if (text[at] == 'h' && IsAddress(at))
        {
            var stop = at;
            while (stop < end && !char.IsWhiteSpace(text[stop]) && text[stop] is not ('<' or '>' or '|'))
                stop++;
            while (text[stop - 1] is '.' or ',' or ')' or ']' or ';' or ':' or '*' or '_')
                stop--;
            Add(TokenKind.Bare, new Span(at, stop), stop);
        }
        else
        {
            at++;
        }
    }

    private bool IsAddress(int offset) =>
        text.AsSpan(offset, end - offset).StartsWith("http://", StringComparison.Ordinal)
        || text.AsSpan(offset, end - offset).StartsWith("https://", StringComparison.Ordinal);

    // Within a word, "snake_case" and "5*3", they are no marks.
    private bool IsEmphasis() =>
        !(at > 0 && char.IsLetterOrDigit(text[at - 1]) && at + 1 < end && char.IsLetterOrDigit(text[at + 1]))
        && !(at > from && at + 1 < end && text[at - 1] == ' ' && text[at + 1] == ' ');

    private void ReadCode()
    {
        var open = at;
        while (open < end && text[open] == '`')
            open++;
        var close = text.AsSpan(open, end - open).IndexOf(text.AsSpan(at, open - at));
        if (close <= 0)
            at = open;
        else
            Add(TokenKind.Code, new Span(open, open + close), open + close + open - at);
    }

    private void ReadTag()
    {
        var length = text.AsSpan(at + 1, end - at - 1).IndexOfAny('<', '>');
        if (length <= 0 || text[at + 1 + length] != '>' || !(char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!'))
            at++;
        else if (IsAddress(at + 1))
            Add(TokenKind.Bare, new Span(at + 1, at + 1 + length), at + 2 + length);
        else if (text.AsSpan(at + 1, length).StartsWith("img ", StringComparison.OrdinalIgnoreCase))
            Add(TokenKind.Image, new Span(at, at + 2 + length), at + 2 + length);
        else
        {
            EndText(at);
            from = at += 2 + length;
        }
    }

    private void ReadLink((Span Label, Span Address, int End) link)
    {
        var inside = text.AsSpan(link.Label.Start, link.Label.Length);
        if (inside.Contains("![", StringComparison.Ordinal) || inside.Contains("<img", StringComparison.OrdinalIgnoreCase))
        {
            Add(TokenKind.Image, new Span(at, link.End), link.End);
            return;
        }

        var label = StyleSegments.Trim(text, link.Label, pairs, ofLabel: true);
        var key = KeyOf(text.AsSpan(label.Start, label.Length));
        Add(TokenKind.Label, label.IsEmpty ? link.Label : label, link.End);
        tokens[^1] = tokens[^1] with { Key = key };
        tokens.Add(new StyleToken(TokenKind.Address, link.Address, key));
    }

    private (Span Label, Span Address, int End)? LinkAt(int open)
    {
        if (!pairs.TryGetValue(open, out var close) || close + 1 >= end || text[open + 1] == '^')
            return null;
        var label = new Span(open + 1, close);
        // With a space between them they are meant as a link too; that is told elsewhere, and the rest of the line is judged as it is meant.
        var next = text[close + 1] == ' ' && close + 3 < end && text[close + 2] == '(' && IsAddress(close + 3) ? close + 2 : close + 1;
        if (text[next] is not ('(' or '[') || !pairs.TryGetValue(next, out var last))
            return null;
        var address = new Span(next + 1, last);
        return text[next] == '(' || isDefined(text[address.Start..address.End]) ? (label, address, last + 1) : null;
    }

    private static string KeyOf(ReadOnlySpan<char> label)
    {
        if (label.Length > StyleLines.LongestLabel)
            return "";
        var (key, length) = (new char[label.Length], 0);
        foreach (var unit in label)
        {
            if (char.IsLetter(unit))
                key[length++] = char.ToLowerInvariant(unit);
        }

        return new string(key, 0, length);
    }

    private void Add(TokenKind kind, Span span, int next)
    {
        EndText(at);
        tokens.Add(new StyleToken(kind, span));
        (at, from) = (next, next);
    }

    private void EndText(int upTo)
    {
        if (upTo > from)
            StyleSegments.Read(text, new Span(from, upTo), pairs, tokens);
        from = upTo;
    }
}

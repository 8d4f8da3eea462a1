using System.Globalization;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// An invisible character that keeps what stands behind it from being markup which hides
/// text: taken out, a line may become code or raw HTML, and a backslash another escape.
/// </summary>
internal static class Barrier
{
    private const int CodeIndent = 4;

    // What stands further on in its line stands behind something, even if nobody sees that.
    private const int Furthest = 100;

    /// <summary>Whether the character is one; a person has to see what comes of the line without it.</summary>
    public static bool IsOne(SourceText source, Span character)
    {
        var text = source.Text;
        var before = character.Start > 0 ? text[character.Start - 1] : '\n';
        var behind = character.End < text.Length ? text[character.End] : '\n';
        if (before == '\\' ? behind > ' ' : before == '`' && behind == '`')
            return true;
        var line = source.Line(source.LineOf(character.Start));
        var start = source.Slice(new Span(line.Start, character.Start));
        var rest = source.Slice(new Span(character.End, Math.Max(line.End, character.End)));
        return start.Length <= Furthest && HasNothing(start) && (IsIndented(start, rest) || OpensBlock(rest.TrimStart(" \t>")));
    }

    // Marks of quotes and items, and other characters that nobody sees.
    private static bool HasNothing(ReadOnlySpan<char> start)
    {
        foreach (var unit in start)
        {
            var isMark = unit is '>' or '-' or '*' or '+' or '.' or ')' || char.IsAsciiDigit(unit);
            if (
                !isMark
                && !char.IsWhiteSpace(unit)
                && !char.IsControl(unit)
                && !char.IsSurrogate(unit)
                && char.GetUnicodeCategory(unit) != UnicodeCategory.Format
            )
                return false;
        }

        return true;
    }

    private static bool IsIndented(ReadOnlySpan<char> start, ReadOnlySpan<char> rest) =>
        rest is ['\t', ..] || (rest is [' ', ..] && start.Length + rest.Length - rest.TrimStart(' ').Length >= CodeIndent);

    // A fence of code, a tag or a comment, the definition of a reference.
    private static bool OpensBlock(ReadOnlySpan<char> rest) =>
        rest is ['`', '`', '`', ..] or ['~', '~', '~', ..] or ['<', '/' or '!' or '?' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..]
        || (rest is ['[', ..] && rest.Contains("]:", StringComparison.Ordinal));
}

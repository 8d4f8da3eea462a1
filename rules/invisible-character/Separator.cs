using System.Globalization;
using System.Text;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// A zero-width space that keeps what stands beside it from being something else: emphasis that would not open or close, a mention, a number of an
/// issue, an emoji, a bare address. Without it GitHub shows the line in another way.
/// </summary>
internal static class Separator
{
    // As far as is looked to each side; what is longer is no emphasis and no scheme.
    private const int Reach = 64;

    private const string Delimiters = "*_~";

    /// <summary>Whether the character at an offset of a line is one.</summary>
    public static bool Works(string text, Span line, int at)
    {
        var (before, after) = (at > line.Start ? text[at - 1] : '\n', at + 1 < line.End ? text[at + 1] : '\n');
        if (before is '@' or '#' or ':' || after is '@' or ':' or '#')
            return true;
        // Several side by side are one.
        var (start, end) = (at, at + 1);
        while (start > line.Start && at - start < Reach && text[start - 1] == text[at])
            start--;
        while (end < line.End && end - at < Reach && text[end] == text[at])
            end++;
        return JoinsDelimiters(text, line, start, end) || MakesAddress(text, line, start, end);
    }

    private static bool JoinsDelimiters(string text, Span line, int start, int end)
    {
        var (left, right) = (start, end);
        while (
            left > line.Start
            && start - left < Reach
            && Delimiters.Contains(text[left - 1], StringComparison.Ordinal)
            && text[left - 1] == text[start - 1]
        )
            left--;
        while (right < line.End && right - end < Reach && Delimiters.Contains(text[right], StringComparison.Ordinal) && text[right] == text[end])
            right++;
        if (left == start - 1 && left > line.Start && text[left - 1] == '\\')
            left = start; // an escaped mark is none
        if (left < start && right > end)
            return true;
        var space = new Rune(text[start]);
        if (left < start)
            return Flanks(Neighbour.Before(text, left), space, text[left])
                != Flanks(Neighbour.Before(text, left), At(text, end, line.End), text[left]);
        return right > end
            && Flanks(space, At(text, right, line.End), text[end]) != Flanks(Neighbour.Before(text, start), At(text, right, line.End), text[end]);
    }

    private static Rune? At(string text, int at, int end) => at < end ? Neighbour.At(text, at) : null;

    // Whether a run of delimiters can open and can close emphasis (CommonMark 0.31, section 6.2).
    private static (bool Opens, bool Closes) Flanks(Rune? before, Rune? after, char mark)
    {
        var isLeft = !Neighbour.IsBlank(after) && (!IsPunctuation(after) || Neighbour.IsBlank(before) || IsPunctuation(before));
        var isRight = !Neighbour.IsBlank(before) && (!IsPunctuation(before) || Neighbour.IsBlank(after) || IsPunctuation(after));
        return mark == '_' ? (isLeft && (!isRight || IsPunctuation(before)), isRight && (!isLeft || IsPunctuation(after))) : (isLeft, isRight);
    }

    private static bool IsPunctuation(Rune? rune) =>
        rune is { } character
        && Rune.GetUnicodeCategory(character)
            is (>= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation)
                or (>= UnicodeCategory.MathSymbol and <= UnicodeCategory.OtherSymbol);

    private static bool MakesAddress(string text, Span line, int start, int end)
    {
        var (from, to) = (start, end);
        while (from > line.Start && start - from < Reach && !char.IsWhiteSpace(text[from - 1]))
            from--;
        while (to < line.End && to - end < Reach && !char.IsWhiteSpace(text[to]))
            to++;
        var left = text.AsSpan(from, start - from);
        var right = text.AsSpan(end, to - end);
        return EndsIn(left, right, "http://") || EndsIn(left, right, "https://") || EndsIn(left, right, "www.");
    }

    // Whether a scheme lies across the two parts.
    private static bool EndsIn(ReadOnlySpan<char> left, ReadOnlySpan<char> right, string scheme)
    {
        for (var cut = 1; cut < scheme.Length; cut++)
        {
            if (
                left.EndsWith(scheme.AsSpan(0, cut), StringComparison.OrdinalIgnoreCase)
                && right.StartsWith(scheme.AsSpan(cut), StringComparison.OrdinalIgnoreCase)
            )
                return true;
        }

        return left.EndsWith(scheme, StringComparison.OrdinalIgnoreCase);
    }
}

using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Brackets that stand alone on purpose: smileys, "a)", intervals, and signs that are spoken of.</summary>
internal static class BracketExcuses
{
    public static bool Hold(BlockText block, int at)
    {
        var text = block.Text;
        var (sign, before, behind) = (text[at], at > 0 ? text[at - 1] : '\n', at + 1 < text.Length ? text[at + 1] : '\n');
        return IsQuoted(before, behind)
            || (sign is ')' or '(' && IsSmiley(text, at))
            || (sign == ')' && IsNumber(text, at))
            || IsInterval(block, at)
            || IsEscaped(text, sign)
            || IsInCode(block, sign)
            || before is '^' or '~' or '°';
    }

    private static bool IsQuoted(char before, char behind) => before is '"' or '\'' or '“' or '‘' && behind is '"' or '\'' or '”' or '’';

    private static bool IsSmiley(string text, int at)
    {
        var nose = at > 0 && text[at - 1] is '-' or '\'' or 'o' ? 1 : 0;
        return at - nose > 0
            && text[at - nose - 1] is ':' or ';' or '=' or '8'
            && (at - nose < 2 || !char.IsLetterOrDigit(text[at - nose - 2]) || text[at - nose - 1] is ':' or ';');
    }

    // "1)", "iv)", "a)" at the start or behind a blank.
    private static bool IsNumber(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < 4 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        var isShort = at - start is 1 or 2 || (at > start && text.AsSpan(start, at - start).ContainsAnyExcept("ivxIVX0123456789") == false);
        return isShort && (start == 0 || char.IsWhiteSpace(text[start - 1]) || text[start - 1] is '(' or ',' or ';' or '*');
    }

    // "[0, 1)" and "(0, 1]": only numbers between, and both are left over.
    private static bool IsInterval(BlockText block, int at)
    {
        var isOpener = LiteralBrackets.IsOpener(block.Text[at]);
        var step = isOpener ? 1 : -1;
        for (var other = at + step; other >= 0 && other < block.Text.Length && Math.Abs(other - at) < 24; other += step)
        {
            if (LiteralBrackets.IsBracket(block.Text[other]) && block.Rendered.Literal[other] != LiteralPlace.None)
                return LiteralBrackets.IsOpener(block.Text[other]) != isOpener && Math.Abs(other - at) > 1 && HasDigit(block.Text, at, other);
            if (char.IsLetter(block.Text[other]) && Math.Abs(other - at) > 2)
                return false;
        }

        return false;
    }

    private static bool HasDigit(string text, int number, int other) =>
        text.AsSpan(Math.Min(number, other), Math.Abs(other - number)).ContainsAnyInRange('0', '9');

    // "(as in `f(x))`": the partner stands within the code.
    private static bool IsInCode(BlockText block, char sign) =>
        sign is '(' or ')' && block.Rendered.Code.Any(span => !LiteralBrackets.AreBalanced(block.Text.AsSpan(span.Start, span.Length)));

    // Whoever escapes one of two means both as they are.
    private static bool IsEscaped(string text, char sign) =>
        text.Contains(sign is '[' or ']' ? "\\]" : "\\)", StringComparison.Ordinal)
        || text.Contains(sign is '[' or ']' ? "\\[" : "\\(", StringComparison.Ordinal);
}

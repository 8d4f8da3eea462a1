namespace ListLint.Markdown;

/// <summary>An e-mail address in a text.</summary>
/// <param name="Start">Offset of its first unit.</param>
/// <param name="End">Offset behind its last unit.</param>
/// <param name="IsPlain">Whether it has no scheme of its own (mailto: or xmpp:).</param>
internal readonly record struct Email(int Start, int End, bool IsPlain);

/// <summary>
/// Finds e-mail addresses as GFM's autolink extension does; the steps are those of cmark-gfm's extensions/autolink.c, postprocess_text.
/// </summary>
internal static class EmailSyntax
{
    /// <summary>The first address at or behind <paramref name="from"/>, or null.</summary>
    public static Email? Find(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && text[from..].IndexOf('@') is >= 0 and var found)
        {
            var at = from + found;
            var start = Start(text, from, at, out var isPlain, out var isXmpp);
            if (start == at)
            {
                from = at + 1;
                continue;
            }

            var end = End(text, at, isXmpp, out var dots);
            if (end < text.Length && text[end] == '@')
            {
                from = at + 1;
                continue;
            }

            if (end < at + 2 || dots == 0 || !(char.IsAsciiLetter(text[end - 1]) || text[end - 1] == '.'))
            {
                from = end;
                continue;
            }

            return new Email(start, at + AutolinkSyntax.TrimEnd(text[at..end]), isPlain);
        }

        return null;
    }

    private static int Start(ReadOnlySpan<char> text, int from, int at, out bool isPlain, out bool isXmpp)
    {
        (isPlain, isXmpp) = (true, false);
        var start = at;
        while (start > from)
        {
            var unit = text[start - 1];
            if (unit == ':' && EndsWithScheme(text[from..start], "mailto:"))
                isPlain = false;
            else if (unit == ':' && EndsWithScheme(text[from..start], "xmpp:"))
                (isPlain, isXmpp) = (false, true);
            else if (!char.IsAsciiLetterOrDigit(unit) && !".+-_".Contains(unit, StringComparison.Ordinal))
                break;
            start--;
        }

        return start;
    }

    private static int End(ReadOnlySpan<char> text, int at, bool isXmpp, out int dots)
    {
        dots = 0;
        var end = at + 1;
        for (; end < text.Length; end++)
        {
            var unit = text[end];
            if (unit == '.' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]))
                dots++;
            else if (!char.IsAsciiLetterOrDigit(unit) && unit is not ('-' or '_') && !(unit == '/' && isXmpp))
                break;
        }

        return end;
    }

    private static bool EndsWithScheme(ReadOnlySpan<char> text, string scheme) =>
        text.EndsWith(scheme, StringComparison.Ordinal) && (text.Length == scheme.Length || !char.IsAsciiLetterOrDigit(text[^(scheme.Length + 1)]));
}

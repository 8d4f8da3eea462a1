using System.Globalization;
using System.Text;

namespace ListLint.Reporters;

/// <summary>Text of a list that GitHub shows as it is: no markup, link, picture, mention, reference, cell or HTML comes of it.</summary>
internal static class MarkdownText
{
    private const int ShortestFence = 3;
    private const string Marks = "\\`*_~[]()<>&|!#@$^{}\"'=";

    // Mentions, references and links are looked for in the text that a reader sees, so an entity does not stop them; a zero-width space does.
    private const string Gap = "&#8203;";

    /// <summary>A fence for a block of code that a text cannot end.</summary>
    public static string Fence(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var unit in text)
        {
            run = unit == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return new string('`', Math.Max(ShortestFence, longest + 1));
    }

    /// <summary>One line, for the middle of a line.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var shown = Printable.Escape(text);
        for (var at = 0; at < shown.Length; at++)
        {
            var unit = shown[at];
            if (Marks.Contains(unit, StringComparison.Ordinal))
                escaped.Append(CultureInfo.InvariantCulture, $"&#{(int)unit};");
            else
                escaped.Append(unit);
            if (StartsReference(shown.AsSpan(0, at + 1)) || IsBeforeLink(shown, at))
                escaped.Append(Gap);
        }

        return escaped.ToString();
    }

    private static bool StartsReference(ReadOnlySpan<char> before) =>
        before[^1] is '@' or '#' || before.EndsWith("GH-", StringComparison.OrdinalIgnoreCase);

    private static bool IsBeforeLink(string text, int at) =>
        (text[at] == ':' && at + 1 < text.Length) || (text[at] is 'w' or 'W' && at + 1 < text.Length && text[at + 1] == '.');
}

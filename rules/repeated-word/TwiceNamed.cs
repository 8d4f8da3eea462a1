using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A heading that is one name twice, in two cases, such as <c>PMS [pms](…)</c>, and the line of the contents that leads to it.</summary>
internal static class TwiceNamed
{
    /// <summary>All of them; none where the list has more than one, since it is its way then.</summary>
    public static IEnumerable<Name> Find(CuratedList list)
    {
        var headings = list.Sections.Where(section => IsTwice(section.Title)).Take(2).ToList();
        if (headings.Count != 1)
            return [];
        var heading = headings[0];
        var lines = list
            .Links.Where(link => link.IsInPage && string.Equals(link.Text, heading.Title, StringComparison.Ordinal))
            .Select(link => new Name(link.TextSpan, link.Text));
        return lines.Append(new Name(heading.Heading, heading.Title)).OrderBy(name => name.Span);
    }

    // "Duran Duran" is a name.
    private static bool IsTwice(string title) =>
        title.Length % 2 == 1
        && title[title.Length / 2] == ' '
        && title.AsSpan(..(title.Length / 2)) is var first
        && title.AsSpan((title.Length / 2) + 1) is var second
        && !first.Contains(' ')
        && first.Equals(second, StringComparison.OrdinalIgnoreCase)
        && !first.SequenceEqual(second);

    /// <summary>A name that is written twice.</summary>
    /// <param name="Span">Where both stand.</param>
    /// <param name="Text">Both.</param>
    internal sealed record Name(Span Span, string Text);
}

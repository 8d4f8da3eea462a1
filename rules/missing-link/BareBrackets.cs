using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A name in brackets that an entry starts with, and no address behind it.</summary>
/// <param name="Span">The name with its brackets.</param>
/// <param name="Linked">How many entries of the list start with a link.</param>
/// <param name="All">How many start with a link or such a name.</param>
internal sealed record BareBracket(Span Span, int Linked, int All);

/// <summary>
/// Names in brackets without an address, in a list whose entries start with links: at least 9 of 10, and at least 8. GitHub shows the brackets.
/// A name before more text, as in <c>[Survey] The title</c>, is a tag.
/// </summary>
internal sealed class BareBrackets
{
    private const int FewestLinks = 8;

    private BareBrackets(CuratedList list)
    {
        var found = new List<Span>();
        var (linked, next, run) = (0, 0, 0);
        foreach (var block in list.Blocks)
        {
            if (block.Kind != BlockKind.Paragraph || !block.HasText || !IsItem(list.Source, block.Text.Start))
                continue;
            while (next < list.Links.Count && list.Links[next].Span.Start < block.Text.Start)
                next++;
            while (run < list.TextRuns.Count && list.TextRuns[run].End <= block.Text.Start)
                run++;
            if (
                next < list.Links.Count
                && list.Links[next] is { IsImage: false, Form: not LinkForm.Bare } link
                && link.Span.Start == block.Text.Start
            )
                linked++;
            else if (run < list.TextRuns.Count && list.TextRuns[run].Start == block.Text.Start && NameAt(list.Source.Text, block.Text) is { } name)
                found.Add(name);
        }

        if (Habits.IsHabit(linked, linked + found.Count, FewestLinks))
            All = [.. found.Select(span => new BareBracket(span, linked, linked + found.Count))];
    }

    /// <summary>All of them, in order.</summary>
    public IReadOnlyList<BareBracket> All { get; } = [];

    public static BareBrackets From(CuratedList list) => list.Index(built => new BareBrackets(built));

    /// <summary>Whether one stands at the start of an entry.</summary>
    public bool StartIn(Span entry) =>
        All.FirstFrom(entry.Start, static one => one.Span) is var at && at < All.Count && All[at].Span.Start < entry.End;

    private static bool IsItem(SourceText source, int start)
    {
        var before = source.Slice(new Span(source.Line(source.LineOf(start)).Start, start)).TrimEnd();
        return !before.IsEmpty && before[^1] is '-' or '*' or '+' or '.' or ')';
    }

    // What a colon or a dash follows, or nothing at all, is the name of an entry.
    private static Span? NameAt(string text, Span block)
    {
        if (text[block.Start] != '[')
            return null;
        var length = text.AsSpan(block.Start, block.Length).IndexOfAny(']', '\n');
        if (length < 3 || text[block.Start + length] != ']' || text.AsSpan(block.Start + 1, length - 1).ContainsAny("[^!`"))
            return null;
        var rest = text.AsSpan(block.Start + length + 1, block.Length - length - 1).TrimStart(' ');
        var isEnd = rest.IsEmpty || rest[0] is '\r' or '\n' || rest.StartsWith("- ") || rest.StartsWith("– ") || rest.StartsWith("— ");
        return isEnd && HasLetters(text.AsSpan(block.Start + 1, length - 1)) ? new Span(block.Start, block.Start + length + 1) : null;
    }

    private static bool HasLetters(ReadOnlySpan<char> name)
    {
        var count = 0;
        foreach (var sign in name)
            count += char.IsLetter(sign) ? 1 : 0;
        return count > 1;
    }
}

using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A conflict that was not resolved, or one mark that is left of it.</summary>
/// <param name="Start">The line of its first mark.</param>
/// <param name="End">The line of its last mark; null where only one is left.</param>
internal sealed record Conflict(Span Start, Span? End);

/// <summary>
/// Finds the lines that git writes into a file at a conflict: seven signs at the start of a line and the name of the side. Seven equals signs
/// underline a heading too, so they count only where they are text.
/// </summary>
internal static class ConflictMarks
{
    private const string Ours = "<<<<<<<";
    private const string Base = "|||||||";
    private const string Middle = "=======";
    private const string Theirs = ">>>>>>>";

    /// <summary>The conflicts of a list in order; none from code and comments.</summary>
    public static IEnumerable<Conflict> Find(CuratedList list)
    {
        if (!HasSigns(list.Source.Text))
            yield break;
        Span? open = null;
        Span? last = null;
        for (var number = 1; number <= list.Source.LineCount; number++)
        {
            var line = list.Source.Line(number);
            if (MarkOf(list, line) is not { } mark)
                continue;
            if (mark == Ours)
            {
                if (open is { } unfinished)
                    yield return new Conflict(unfinished, last);
                (open, last) = (line, null);
            }
            else if (open is { } start)
            {
                last = line;
                if (mark != Theirs)
                    continue;
                yield return new Conflict(start, line);
                (open, last) = (null, null);
            }
            else if (mark == Theirs || (mark == Middle && IsText(list, line)))
            {
                yield return new Conflict(line, null);
            }
        }

        if (open is { } left)
            yield return new Conflict(left, last);
    }

    private static bool HasSigns(string text) =>
        text.Contains(Ours, StringComparison.Ordinal)
        || text.Contains(Theirs, StringComparison.Ordinal)
        || text.Contains(Middle, StringComparison.Ordinal);

    private static string? MarkOf(CuratedList list, Span line)
    {
        var text = list.Source.Slice(line).TrimEnd();
        if (text.Length < Ours.Length)
            return null;
        var mark = text[0] switch
        {
            '<' => Ours,
            '|' => Base,
            '=' => Middle,
            '>' => Theirs,
            _ => null,
        };
        return mark is not null && text.StartsWith(mark, StringComparison.Ordinal) && IsName(text[mark.Length..], mark) && !list.IsHidden(line.Start)
            ? mark
            : null;
    }

    // A blank and the name of a branch or commit, at the end of a side with the subject in parentheses; nothing in the middle.
    private static bool IsName(ReadOnlySpan<char> rest, string mark)
    {
        if (rest.IsEmpty || mark == Middle)
            return rest.IsEmpty;
        if (rest[0] != ' ' || rest.Length < 2 || rest[1] == ' ')
            return false;
        var name = rest[1..];
        return name.IndexOf(' ') is var end
            && (end < 0 || name[end + 1] == '(' || name.StartsWith("Updated upstream") || name.StartsWith("Stashed changes"));
    }

    private static bool IsText(CuratedList list, Span line) => list.TextRuns.Hold(line.Start);
}

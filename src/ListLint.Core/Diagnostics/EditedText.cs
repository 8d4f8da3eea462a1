using System.Text;

namespace ListLint.Core;

/// <summary>A text after edits that do not overlap, given by start.</summary>
public static class EditedText
{
    /// <summary>The edits by start; an insertion stands before the edit of the text behind it.</summary>
    public static IReadOnlyList<Edit> Sorted(IEnumerable<Edit> edits) => [.. edits.OrderBy(edit => edit.Span)];

    /// <summary>The whole text after the edits.</summary>
    public static string Apply(string text, IReadOnlyList<Edit> edits) => Apply(text, edits, new Span(0, text.Length));

    /// <summary>A part of the text after the edits, all of which start in it; the last may end behind it.</summary>
    public static string Apply(string text, IReadOnlyList<Edit> edits, Span part)
    {
        var after = new StringBuilder(part.Length);
        var at = part.Start;
        foreach (var edit in edits)
        {
            Keep(edit.Span.Start);
            after.Append(edit.Text);
            at = edit.Span.End;
        }

        Keep(part.End);
        return after.ToString();

        void Keep(int end) => after.Append(text, at, Math.Max(0, end - at));
    }

    /// <summary>Whether the text after the edits is another one.</summary>
    public static bool Changes(string text, IReadOnlyList<Edit> edits)
    {
        if (edits.Sum(edit => (long)edit.Text.Length - edit.Span.Length) != 0)
            return true;

        // What is moved far differs where it stood already, so the text between is neither written nor read.
        var (read, written) = (edits.Count > 0 ? edits[0].Span.Start : 0, edits.Count > 0 ? edits[0].Span.Start : 0);
        foreach (var edit in edits)
        {
            if (!IsSame(text.AsSpan(read, edit.Span.Start - read)) || !IsSame(edit.Text))
                return true;
            read = edit.Span.End;
        }

        return false;

        bool IsSame(ReadOnlySpan<char> part)
        {
            var there = text.AsSpan(written, part.Length);
            written += part.Length;
            return there.SequenceEqual(part);
        }
    }
}

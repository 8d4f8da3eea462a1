using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>Full stops, commas and links with no space between them and the next word.</summary>
internal static class LostSpaces
{
    private const int MostMarks = 3;

    // Words that join two parts of a sentence: no name and no key begins with one behind a comma.
    private static readonly HashSet<string> Small =
    [
        .. (
            "the and or by for from in is of on to with that which as at are was via using but then while where it this such including especially "
            + "so also you"
        ).Split(' '),
    ];

    // Words that begin a sentence, and no name behind a full stop, as "time.Time".
    private static readonly HashSet<string> Starters =
    [
        .. (
            "The This It Its You We They These Those That There Here Also If When With For In And But Provides Supports Includes Allows Built "
            + "Written Easy Note See"
        ).Split(' '),
    ];

    /// <summary>Every place in the shown text of a list, in order.</summary>
    public static IEnumerable<Joint> Find(CuratedList list)
    {
        var text = list.Source.Text;
        for (var number = 0; number < list.TextRuns.Count; number++)
        {
            var run = list.TextRuns[number];
            for (var at = run.Start; at < run.End; at++)
            {
                if (text.AsSpan(at, run.End - at).IndexOfAny('.', ',') is not (>= 0 and var ahead))
                    break;
                at += ahead;
                if (at + 1 < run.End && char.IsAsciiLetter(text[at + 1]) && at > 0 && JointAt(text, run, at) is { } joint)
                    yield return joint;
            }

            if (number + 1 < list.TextRuns.Count && AcrossMarks(text, run, list.TextRuns[number + 1]) is { } across)
                yield return across;
        }

        foreach (var link in list.Links)
        {
            if (link.Form is LinkForm.Inline or LinkForm.Reference && !link.IsImage && link.Outer is null && BeforeLink(list, link) is { } joint)
                yield return joint;
        }
    }

    private static Joint? BeforeLink(CuratedList list, Link link)
    {
        var text = list.Source.Text;
        var start = link.Span.Start;
        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
            start--;
        var word = text[start..link.Span.Start];
        return Small.Contains(word) && WordEdges.IsEdge(text, start - 1, -1) && list.TextRuns.Hold(start)
            ? new Joint(new Span(start, link.Span.Start + 1), text[start..(link.Span.Start + 1)], word.Length, JointKind.Link)
            : null;
    }

    // "harbors.**It has**": marks that open stand between; behind a full stop and before a letter, none close.
    private static Joint? AcrossMarks(string text, Span run, Span next)
    {
        var marks = text.AsSpan(run.End, next.Start - run.End);
        if (marks.Length is 0 or > MostMarks || marks.ContainsAnyExcept('*', '_') || text[run.End - 1] != '.')
            return null;
        var (start, end) = (run.End - 1, next.Start);
        while (start > run.Start && char.IsAsciiLetter(text[start - 1]))
            start--;
        while (end < next.End && char.IsAsciiLetter(text[end]))
            end++;
        if (!IsFirst(text, start, run.End - 1) || !Starters.Contains(text[next.Start..end]) || !GoesOn(text, next, end))
            return null;
        return new Joint(new Span(start, end), text[start..end], run.End - start, JointKind.Sign) { IsCertain = true };
    }

    private static Joint? JointAt(string text, Span run, int at)
    {
        var (start, end) = (at, at + 1);
        while (end < run.End && char.IsAsciiLetter(text[end]))
            end++;
        while (start > run.Start && char.IsAsciiLetter(text[start - 1]))
            start--;
        var second = text[(at + 1)..end];
        var isCertain = Small.Contains(second) || Starters.Contains(second);
        if (!GoesOn(text, run, end) || (text[at] == '.' ? !Starters.Contains(second) : second.Length < 2 || !English.IsUsual(second)))
            return null;
        if (start < at)
            return IsFirst(text, start, at)
                ? new Joint(new Span(start, end), text[start..end], at + 1 - start, JointKind.Sign) { IsCertain = isCertain }
                : null;
        if (!isCertain)
            return null;
        return text[at - 1] == ' '
            ? at - 1 > run.Start && IsEnd(text[at - 2])
                ? new Joint(new Span(at - 1, end), text[(at - 1)..end], 2, JointKind.MovedSign) { IsCertain = true }
                : null
            : text[at - 1] is ')' or '`' or '"'
                ? new Joint(new Span(at, end), text[at..end], 1, JointKind.Sign) { IsCertain = true }
                : null;
    }

    private static bool IsEnd(char sign) => char.IsAsciiLetterOrDigit(sign) || sign is ')' or '"';

    // A word of a sentence: "key,value,flag" is a list, and "get(load,set)" code.
    private static bool IsFirst(string text, int start, int end) =>
        end - start > 1
        && (start == 0 || text[start - 1] is ' ' or '\n' or '"')
        && !text.AsSpan(start, end - start).ContainsAnyInRange('A', 'Z')
        && English.IsUsual(text.AsSpan(start, end - start));

    private static bool GoesOn(string text, Span run, int end) =>
        end + 1 < run.End && text[end] == ' ' && (char.IsAsciiLetterOrDigit(text[end + 1]) || text[end + 1] is '"' or '(');
}

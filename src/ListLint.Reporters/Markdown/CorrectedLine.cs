using System.Text;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>A line of a list as it should be.</summary>
internal static class CorrectedLine
{
    private const int Longest = 1000;

    /// <summary>
    /// The line after its fixes, without those that move it; null where there are no others, one takes it out, two touch the same place,
    /// or the line is too long to read or cannot be shown as it is.
    /// </summary>
    /// <param name="source">The list.</param>
    /// <param name="number">The line, 1-based.</param>
    /// <param name="diagnostics">All that start on it.</param>
    public static string? Find(SourceText source, int number, IEnumerable<Diagnostic> diagnostics)
    {
        var line = source.Line(number);
        var fixes = diagnostics.Select(diagnostic => diagnostic.Fix).OfType<Fix>().ToLookup(fix => fix.Edits.All(edit => IsIn(line, edit)));
        var edits = EditedText.Sorted(fixes[true].SelectMany(fix => fix.Edits));
        if (
            edits.Count == 0
            || line.Length > Longest
            || fixes[false].Any(fix => fix.Edits.All(edit => edit.Text.Length == 0))
            || edits.Zip(edits.Skip(1)).Any(pair => pair.First.Span.End > pair.Second.Span.Start || pair.First.Span == pair.Second.Span)
        )
            return null;
        var text = EditedText.Apply(source.Text, edits, line);
        return text.Length is > 0 and <= Longest && IsPlain(text) ? text : null;
    }

    private static bool IsIn(Span line, Edit edit) =>
        edit.Span.Start >= line.Start && edit.Span.End <= line.End && !edit.Text.Contains('\n', StringComparison.Ordinal);

    // The runner of GitHub takes orders from standard output, behind blanks too.
    private static bool IsPlain(string text) =>
        Printable.Escape(text) == text
        && !text.EnumerateRunes().Contains(Rune.ReplacementChar)
        && !text.TrimStart().StartsWith("::", StringComparison.Ordinal)
        && !text.TrimStart().StartsWith("##[", StringComparison.Ordinal);
}

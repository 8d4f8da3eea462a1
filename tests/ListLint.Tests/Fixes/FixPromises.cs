using ListLint.Engine;
using ListLint.Tests.Markdown;

namespace ListLint.Tests;

/// <summary>What holds of the fixes of any list. Each promise throws where it is broken.</summary>
internal static class FixPromises
{
    /// <summary>Fixes a text, and checks what holds of the fixes of every text.</summary>
    public static FixResult Hold(SourceText source, Safety upTo, bool isAwesome = false)
    {
        var fix = Fixing.Fix(source, upTo, isAwesome);
        Untouched(source, fix);
        Steady(source, fix, upTo, isAwesome);
        NothingNew(source, fix);
        if (CmarkOutline.Absence is null && source.Text != fix.Source.Text)
            OnlyFixedLines(source.Text, fix);
        return fix;
    }

    /// <summary>What was fixed is fixed in the same way as UTF-16 with a mark and CR LF, all at once.</summary>
    public static void HoldInAnotherEncoding(SourceText source, FixResult fix, Safety upTo)
    {
        var text = WithWideEndings(source.Text);
        Same(
            SourceText.Decode("list.md", [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(text)]),
            WithWideEndings(fix.Source.Text),
            upTo,
            "UTF-16 and CR LF"
        );
    }

    private static string WithWideEndings(string text) => text.Replace("\r\n", "\n").Replace("\n", "\r\n");

    /// <summary>A text in another encoding, with a mark, or with other line endings, is fixed in the same way, and keeps them.</summary>
    public static void HoldForEveryEncoding(string text, Safety upTo)
    {
        text = text.ReplaceLineEndings("\n");
        var fixedText = Fixing.Fix(SourceText.From(text), upTo).Source.Text;
        Same(SourceText.Decode("list.md", [0xEF, 0xBB, 0xBF, .. SourceText.From(text).ToBytes()]), fixedText, upTo, "a byte-order mark");
        Same(SourceText.Decode("list.md", [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(text)]), fixedText, upTo, "UTF-16");
        Same(SourceText.From(text.Replace("\n", "\r\n")), fixedText.Replace("\n", "\r\n"), upTo, "CR LF");

        var open = Fixing.Fix(SourceText.From(text.TrimEnd('\n')), upTo);
        Assert.False(open.Source.Text.EndsWith('\n') && text.Trim('\n').Length > 0, $"a line ending was added at the end by {Fixing.Describe(open)}");
    }

    private static void Same(SourceText source, string fixedText, Safety upTo, string what)
    {
        var fix = Fixing.Fix(source, upTo);
        Assert.True(
            fix.Source.Text == fixedText,
            $"with {what} it is fixed in another way by {Fixing.Describe(fix)}: {Difference(fixedText, fix.Source.Text)}"
        );
        Assert.Equal((source.Encoding, source.HasByteOrderMark), (fix.Source.Encoding, fix.Source.HasByteOrderMark));
    }

    private static void Untouched(SourceText source, FixResult fix)
    {
        // A fix that the guard dropped kept its promise too; that none is dropped on real lists is tested there.
        var failures = fix
            .Original.Failures.Concat(fix.Remaining.Failures)
            .Where(failure => !failure.Reason.StartsWith("offered a safe fix that", StringComparison.Ordinal));
        Assert.True(!failures.Any(), string.Join("; ", failures.Select(failure => $"{failure.Rule} {failure.Reason}")));
        if (fix.Original.Diagnostics.All(diagnostic => diagnostic.Fix is null))
            Assert.Same(source, fix.Source);
    }

    private static void Steady(SourceText source, FixResult fix, Safety upTo, bool isAwesome)
    {
        Assert.True(fix.Quarrels.Count == 0, $"quarrel of {string.Join(" and ", fix.Quarrels)}");
        // To fix what nothing has changed would be the same call once more.
        if (ReferenceEquals(source, fix.Source))
            return;
        var again = Fixing.Fix(fix.Source, upTo, isAwesome);
        Assert.True(ReferenceEquals(again.Source, fix.Source), $"fixed once more by {Fixing.Describe(again)} after {Fixing.Describe(fix)}");
    }

    private static void NothingNew(SourceText source, FixResult fix)
    {
        var before = fix.Original.Diagnostics.CountBy(diagnostic => diagnostic.Rule).ToDictionary();
        var revealed = Revealed.From(source.Text, fix);
        var known = fix.Remaining.Diagnostics.Where(diagnostic => !revealed.Explains(diagnostic)).ToList();
        foreach (var (rule, count) in known.CountBy(diagnostic => diagnostic.Rule))
        {
            var isNew = count > before.GetValueOrDefault(rule);
            Assert.False(
                isNew,
                $"{count} of {rule} after {before.GetValueOrDefault(rule)}; fixed: {Fixing.Describe(fix)}; now: "
                    + string.Join(
                        "; ",
                        known
                            .Where(diagnostic => diagnostic.Rule == rule)
                            .Take(4)
                            .Select(diagnostic => $"{fix.Source.LineOf(diagnostic.Span.Start)} {diagnostic.Message}")
                    )
            );
        }
    }

    private static void OnlyFixedLines(string before, FixResult fix)
    {
        var difference = FixedLines.Difference(before, fix.Source.Text);
        Assert.True(difference is null, $"{difference}; fixed: {Fixing.Describe(fix)}");
    }

    private static string Difference(string left, string right)
    {
        var at = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"…{left[Math.Max(0, at - 20)..Math.Min(left.Length, at + 40)]}… and …{right[Math.Max(0, at - 20)..Math.Min(right.Length, at + 40)]}…";
    }
}

using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Finds headings that were meant as text: in an item of a list, of several lines, or a sentence. A file that writes its headings with lines below
/// them means them, and a line as long as its text was fitted to it.
/// </summary>
internal sealed class UnderlinedTexts
{
    private const int Habit = 2;
    private const string SentenceEnds = ".!;,。！；，";

    private readonly HashSet<int> starts;

    private UnderlinedTexts(CuratedList list)
    {
        All = [.. Find(list)];
        starts = [.. All.Select(text => text.Text.Start)];
    }

    /// <summary>Those of a list, found once.</summary>
    public static UnderlinedTexts From(CuratedList list) => list.Index(built => new UnderlinedTexts(built));

    /// <summary>The texts in order.</summary>
    public IReadOnlyList<UnderlinedText> All { get; }

    /// <summary>Whether the heading of a section is one of them.</summary>
    public bool Has(Section section) => starts.Contains(section.Heading.Start);

    private static IEnumerable<UnderlinedText> Find(CuratedList list)
    {
        var all = list
            .Blocks.Where(block => block.Kind == BlockKind.UnderlinedHeading)
            .Select(block => Split(list.Source, block))
            .OfType<UnderlinedText>()
            .ToList();
        var meant = all.Where(one => !IsText(list.Source, one)).Select(one => SignOf(list.Source, one)).CountBy(sign => sign).ToDictionary();
        return all.Where(one =>
            IsText(list.Source, one) && (IsCertain(list.Source, one) || meant.GetValueOrDefault(SignOf(list.Source, one)) < Habit)
        );
    }

    private static char SignOf(SourceText source, UnderlinedText text) => source.Text[text.Underline.Start];

    private static UnderlinedText? Split(SourceText source, ContentBlock block)
    {
        var text = source.Slice(block.Span).TrimEnd();
        var start = text.LastIndexOf('\n') + 1;
        if (start == 0)
            return null;
        var line = text[start..];
        var at = start + line.IndexOfAny('-', '=');
        var above = text[..start].TrimEnd(" \t\r\n>");
        var underline = new Span(block.Span.Start + at, block.Span.Start + text.Length);
        return at < start || above.IsEmpty
            ? null
            : new UnderlinedText(new Span(block.Span.Start, block.Span.Start + above.Length), underline, block.Item);
    }

    private static bool IsText(SourceText source, UnderlinedText text) =>
        IsCertain(source, text) || ((IsSentence(source.Slice(text.Text)) || IsEntry(source.Slice(text.Text))) && !IsFitted(source, text));

    // One sign underlines nothing; an item is no place for a heading with a link or of a sentence; nobody writes a heading of several lines of words.
    private static bool IsCertain(SourceText source, UnderlinedText text)
    {
        var words = source.Slice(text.Text);
        return text.IsBullet
            || (text.Item is not null && (IsSentence(words) || words.Contains("](", StringComparison.Ordinal)) && !IsFitted(source, text))
            || (SignOf(source, text) == '-' && LinesOfWords(words) > 1);
    }

    private static bool IsSentence(ReadOnlySpan<char> words) =>
        SentenceEnds.Contains(words[^1]) && !words.EndsWith("..") && words.Count(' ') > 1 && LetterRuns(words) > 2;

    // A link to the web with a description behind it.
    private static bool IsEntry(ReadOnlySpan<char> words) =>
        words.Contains("](http", StringComparison.Ordinal) && LetterRuns(words[(words.LastIndexOf(')') + 1)..]) > 2;

    private static bool IsFitted(SourceText source, UnderlinedText text)
    {
        var line = source.Line(source.LineOf(text.Text.End - 1));
        return text.Underline.Length > 3 && Math.Abs(text.Underline.Length - source.Slice(line).Trim().Length) <= 1;
    }

    // Lines of pictures alone are a row of badges.
    private static int LinesOfWords(ReadOnlySpan<char> text)
    {
        var lines = 0;
        foreach (var line in text.EnumerateLines())
            lines += line.Contains("![", StringComparison.Ordinal) || line.TrimStart().StartsWith("<") || LetterRuns(line) == 0 ? 0 : 1;
        return lines;
    }

    private static int LetterRuns(ReadOnlySpan<char> text)
    {
        var runs = 0;
        for (var at = 0; at < text.Length; at++)
            runs += char.IsLetter(text[at]) && (at == 0 || !char.IsLetter(text[at - 1])) ? 1 : 0;
        return runs;
    }
}

using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>Whether lines of a list are English, each looked at once; where a line does not tell, the list does.</summary>
internal sealed class LineLanguages(CuratedList list)
{
    private readonly Dictionary<int, TextLanguage> lines = [];

    // A list that says nothing in small words is one of names and titles.
    private readonly Lazy<bool> isListEnglish = new(() => FindForList(list).HasEnglishSmallWords ?? true);

    /// <summary>Whether the line of a word is English, the word itself left aside.</summary>
    public bool IsEnglish(Span word)
    {
        var number = list.Source.LineOf(word.Start);
        if (!lines.TryGetValue(number, out var language))
            lines[number] = language = FindFor(list.Source.Line(number));
        // The cells of a row may be in several languages.
        if (FindFor(RunOf(word)).IsOtherBySmallWords)
            return false;
        return language.HasEnglishSmallWords is null && !isListEnglish.Value ? false : language.IsEnglish(except: 1) ?? isListEnglish.Value;
    }

    private Span RunOf(Span word)
    {
        var at = list.TextRuns.FirstReaching(word.Start);
        return at < list.TextRuns.Count ? list.TextRuns[at] : word;
    }

    private TextLanguage FindFor(Span part)
    {
        var language = new TextLanguage();
        var runs = list.TextRuns;
        for (var at = runs.FirstReaching(part.Start); at < runs.Count && runs[at].Start < part.End; at++)
            language.Add(list.Source.Slice(new Span(Math.Max(runs[at].Start, part.Start), Math.Min(runs[at].End, part.End))));
        return language;
    }

    private static TextLanguage FindForList(CuratedList list)
    {
        var language = new TextLanguage();
        foreach (var run in list.TextRuns)
            language.Add(list.Source.Slice(run), smallOnly: true);
        return language;
    }
}

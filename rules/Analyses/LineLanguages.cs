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
            lines[number] = language = FindForLine(list.Source.Line(number));
        return language.IsEnglish(except: 1) ?? isListEnglish.Value;
    }

    private TextLanguage FindForLine(Span line)
    {
        var language = new TextLanguage();
        var runs = list.TextRuns;
        for (var at = runs.FirstReaching(line.Start); at < runs.Count && runs[at].Start < line.End; at++)
            language.Add(list.Source.Slice(new Span(Math.Max(runs[at].Start, line.Start), Math.Min(runs[at].End, line.End))));
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

using System.Buffers;
using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>Whether lines of a list are English, each looked at once; where a line does not tell, the list does.</summary>
internal sealed class LineLanguages
{
    private static readonly SearchValues<char> NameUnits = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_.");
    private readonly CuratedList list;
    private readonly Dictionary<int, TextLanguage> lines = [];

    // By where they start: a run may be as long as the list.
    private readonly Dictionary<int, bool> isOther = [];

    // A list without small words is one of names and titles; its other words say what language it is in.
    private readonly Lazy<bool> isListEnglish;

    private LineLanguages(CuratedList list)
    {
        this.list = list;
        isListEnglish = new(() =>
            list.Facts.Words.IsEnglish
            ?? FindForList(list, smallOnly: true).HasEnglishSmallWords
            ?? FindForList(list, smallOnly: false, isDistinct: true).IsEnglish(except: 0)
            ?? true
        );
    }

    /// <summary>Those of a list, for all rules that ask.</summary>
    public static LineLanguages From(CuratedList list) => list.Index(built => new LineLanguages(built));

    /// <summary>Whether the line of a word is English, the word itself left aside.</summary>
    public bool IsEnglish(Span word)
    {
        var number = list.Source.LineOf(word.Start);
        if (!lines.TryGetValue(number, out var language))
            lines[number] = language = FindFor(list.Source.Line(number));
        // The cells of a row may be in several languages.
        var run = RunOf(word);
        if (!isOther.TryGetValue(run.Start, out var isOtherRun))
            isOther[run.Start] = isOtherRun = FindFor(run).IsOtherBySmallWords;
        if (isOtherRun)
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
        {
            if (!IsName(runs[at]))
                language.Add(list.Source.Slice(new Span(Math.Max(runs[at].Start, part.Start), Math.Min(runs[at].End, part.End))));
        }

        return language;
    }

    // One word in small letters that is all of a link's text is a name, as packages have: "[serde](u)".
    private bool IsName(Span run)
    {
        var text = list.Source.Slice(run);
        return char.IsAsciiLetterLower(text[0])
            && !text.ContainsAnyExcept(NameUnits)
            && list.Links.LastUpTo(run.Start, static link => link.Span) is >= 0 and var at
            && list.Links[at] is { IsInPage: false, TextSpan: var label }
            && label.Start == run.Start
            && label.End == run.End;
    }

    // Labels that stand at each entry, such as "Paper", say nothing about the others.
    private static TextLanguage FindForList(CuratedList list, bool smallOnly, bool isDistinct = false)
    {
        var language = new TextLanguage(isDistinct);
        foreach (var run in list.TextRuns)
            language.Add(list.Source.Slice(run), smallOnly);
        return language;
    }
}

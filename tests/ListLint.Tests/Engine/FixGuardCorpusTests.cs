using ListLint.Engine;

namespace ListLint.Tests;

/// <summary>False alarms of the guard, looked for on real lists.</summary>
public sealed class FixGuardCorpusTests
{
    [CorpusTheory]
    [MemberData(nameof(Corpus.FileData), MemberType = typeof(Corpus))]
    public void Edits_inside_words_and_targets_are_never_held_against_their_fixes(string file)
    {
        var source = Corpus.Read(file);
        var list = Parsing.Parse(source, Facts.None);
        var letters = list.TextRuns.Select(run => LetterInside(source, run)).Where(index => index >= 0);
        var ends = list.Links.Where(link => link.UrlSpan.Length > 12 && link.Form == LinkForm.Inline).Select(link => link.UrlSpan.End - 2);
        var edits = letters.Concat(ends).Distinct().Order().Where((_, i) => i % 5 == 0).Select(index => new Edit(new Span(index, index + 1), "x"));

        Assert.Null(new FixGuard(Parsing.Parse).Loss(source, Facts.None, [.. edits]));
    }

    // A letter with a letter on either side, so that changing it can make no markup.
    private static int LetterInside(SourceText source, Span run) =>
        Enumerable
            .Range(run.Start + 1, Math.Max(0, run.Length - 2))
            .FirstOrDefault(
                index =>
                    char.IsAsciiLetterLower(source.Text[index - 1])
                    && char.IsAsciiLetterLower(source.Text[index])
                    && char.IsAsciiLetterLower(source.Text[index + 1]),
                -1
            );
}

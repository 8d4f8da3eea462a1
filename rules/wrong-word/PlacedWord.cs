using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A word with its neighbours. A neighbour is behind one space, perhaps with marks of emphasis or the bracket of a link between.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Span">The word; empty where there is none.</param>
internal readonly record struct PlacedWord(string Text, Span Span)
{
    private const int Longest = 40;
    private const int LongestClause = 120;

    /// <summary>No word of the same text.</summary>
    public PlacedWord None => this with { Span = default };

    /// <summary>Its letters, as they are written.</summary>
    public ReadOnlySpan<char> Letters => Text.AsSpan(Span.Start, Span.Length);

    /// <summary>Whether it has no capitals.</summary>
    public bool IsLower => !Span.IsEmpty && !Letters.ContainsAnyInRange('A', 'Z');

    /// <summary>The word before it; an empty one where a sign, another line or a name is.</summary>
    public PlacedWord Before
    {
        get
        {
            var end = Span.Start - 1;
            if (Span.IsEmpty || end < 1 || Text[end] != ' ')
                return None;
            var start = end;
            while (start > 0 && end - start < Longest && IsPart(Text[start - 1]))
                start--;
            return start < end && (start == 0 || Text[start - 1] is ' ' or '\n' or '(' or '[' or '*' or '_' or '>') ? At(start, end) : None;
        }
    }

    /// <summary>The word after it; an empty one where a sign, another line or a name is.</summary>
    public PlacedWord After
    {
        get
        {
            if (Span.IsEmpty || Span.End >= Text.Length || Text[Span.End] != ' ')
                return None;
            var start = Span.End + 1;
            while (start < Text.Length && Text[start] is '*' or '[' or '_')
                start++;
            var end = start;
            while (end < Text.Length && end - start < Longest && IsPart(Text[end]))
                end++;
            return end > start && WordEdges.IsEdge(Text, end, 1) ? At(start, end) : None;
        }
    }

    /// <summary>Whether nothing joins it to a neighbour or puts it in quotation marks.</summary>
    public bool IsPlain =>
        (Span.Start == 0 || Text[Span.Start - 1] is ' ' or '\n' or '(' or '[' or '*')
        && (Span.End == Text.Length || Text[Span.End] is ' ' or '\n' or '\r' or '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '*');

    /// <summary>The text from an earlier word to the end of this one.</summary>
    public PlacedWord Since(PlacedWord first) => At(first.Span.Start, Span.End);

    /// <summary>Whether it is a word, in any case.</summary>
    public bool Is(string word) => Letters.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a sentence starts with it: a capital at the start of a line, or behind a full stop, a dash, a tag or a bar.</summary>
    public bool IsFirst =>
        !Span.IsEmpty
        && char.IsAsciiLetterUpper(Text[Span.Start])
        && (
            Span.Start < 2
            || Text[Span.Start - 1] is '\n' or '>'
            || (Text[Span.Start - 1] == ' ' && Text[Span.Start - 2] is '.' or '!' or '-' or '–' or '—' or '>' or '|')
        );

    /// <summary>Whether it is behind a full stop.</summary>
    public bool IsAfterStop => Span.Start > 2 && Text[Span.Start - 1] == ' ' && Text[Span.Start - 2] == '.';

    /// <summary>Whether one of some words is in its sentence before it.</summary>
    public bool HasInClause(WordList words)
    {
        for (var word = Before; !word.Span.IsEmpty && Span.Start - word.Span.Start < LongestClause; word = word.Before)
        {
            if (words.Has(word))
                return true;
        }

        return false;
    }

    private PlacedWord At(int start, int end) => this with { Span = new Span(start, end) };

    private static bool IsPart(char letter) => char.IsAsciiLetter(letter) || letter is '\'' or '’' or '-';
}

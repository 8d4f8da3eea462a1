using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>Whether the description behind a title starts with a capital.</summary>
internal sealed class FirstLetters : StyleLearner
{
    private const string Capital = "a capital letter";
    private const string Small = "a lowercase letter";

    /// <inheritdoc/>
    public override IEnumerable<StyleFeature> Read(CuratedList list, StyleLine line)
    {
        var at = line.IsItem ? Array.IndexOf([.. line.Classes], "U1") : -1;
        if (at < 0 || at + 1 == line.Tokens.Count || line.Classes[at + 1] != "T")
            yield break;
        var (text, start) = (list.Source.Text, line.Tokens[at + 1].Span.Start);
        var gap = text.AsSpan(line.Tokens[at].Span.End..start);
        if (gap.IndexOfAny("-–—:：→|") < 0 || !(char.IsUpper(text[start]) || char.IsLower(text[start])))
            yield break;
        yield return new StyleFeature(line, "letter", char.IsUpper(text[start]) ? Capital : Small, new Span(start, start + 1), at + 1);
    }

    /// <inheritdoc/>
    public override StyleChange? Judge(CuratedList list, StyleFeature feature, StyleHabit habit)
    {
        var words = list.Source.Slice(feature.Line.Tokens[feature.Index].Span);
        var length = words.IndexOfAny(" ,;:.(") is >= 0 and var found ? found : words.Length;
        var word = words[..length];
        if (
            word.Length == 0
            || (length < words.Length && words[length] is '.' or ':')
            || word is "is" or "are"
            || word[1..].IndexOfAnyExceptInRange('a', 'z') >= 0
            || !(
                habit.Value == Capital
                    ? (English.Has(word) || English.IsSmallWord(word)) && !IsTitle(list, feature.Line, word)
                    : English.IsSmallWord(word.ToString().ToLowerInvariant())
            )
        )
            return null;
        var letter = habit.Value == Capital ? char.ToUpperInvariant(word[0]) : char.ToLowerInvariant(word[0]);
        return new StyleChange(
            feature.Span,
            $"The description starts with {feature.Value}; {habit.Who("descriptions")} start with {habit.Value}",
            [new Edit(feature.Span, letter.ToString())],
            Safety.Safe
        );
    }

    // "git - git for beginners", "go-isatty - isatty for Go": a name that is written so.
    private static bool IsTitle(CuratedList list, StyleLine line, ReadOnlySpan<char> word)
    {
        var token = line.Tokens.FirstOrDefault(token => token.Kind == TokenKind.Label);
        var title = list.Source.Slice(token.Span);
        for (var at = 0; word.Length > 1 && title[at..].IndexOf(word) is >= 0 and var found; at += word.Length)
        {
            at += found;
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetter(title[at - 1])) && (end == title.Length || !char.IsLetter(title[end])))
                return true;
        }

        return false;
    }
}

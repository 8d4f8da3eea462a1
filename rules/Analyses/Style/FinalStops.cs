using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>
/// The period at the end of a description, or of a title that stands in front of its labels; tags, badges and labels behind it do not count.
/// </summary>
internal sealed class FinalStops : StyleLearner
{
    private const string Has = "has";
    private const string Lacks = "lacks";
    private const int FewestUnits = 8;

    /// <inheritdoc/>
    public override IEnumerable<StyleFeature> Read(CuratedList list, StyleLine line)
    {
        if (!(line.IsItem || line.Kind == LineKind.Description) || line.GoesOn)
            yield break;
        var (title, last) = (Array.IndexOf([.. line.Classes], "U1"), LastOfWords(list, line));
        if (last < 0 || !(line.Classes[last] is "T" or "P" || (line.Classes[last] == "U" && (title >= 0 || !line.IsItem))))
            yield break;
        if (title > last || (title < 0 && last == line.Tokens.Count - 1 && line.IsItem) || CountOfUnits(line, title, last) < FewestUnits)
            yield break;
        var end = line.Tokens[last].Span.End;
        if (IsOfOtherSigns(list.Source.Slice(new Span(line.Tokens[Math.Max(title, 0)].Span.End, end))))
            yield break;
        if (HasStop(list, line, last))
            yield return new StyleFeature(line, KeyOf(line, title), Has, new Span(end - 1, end), last);
        else if (MayHaveStop(list, line, last))
            yield return new StyleFeature(line, KeyOf(line, title), Lacks, new Span(end - 1, end), last);
    }

    /// <inheritdoc/>
    public override StyleChange? Judge(CuratedList list, StyleFeature feature, StyleHabit habit)
    {
        var (line, end) = (feature.Line, feature.Span.End);
        var what = feature.Key == "title" ? "title" : "description";
        if (habit.Value == Has)
        {
            var at = BehindBracket(list, line, feature.Index);
            return new StyleChange(
                new Span(at - 1, at),
                $"The {what} has no period at its end; {habit.Who($"{what}s")} {(habit.Count == 1 ? "has" : "have")} one",
                [Edit.Insert(at, ".")],
                Safety.Safe
            );
        }

        var rest = list.Source.Slice(new Span(end, line.Span.End));
        var dot = rest.IndexOf('.');
        return dot is >= 0 and <= 2 && !rest[(dot + 1)..].StartsWith(".") && line.IsItem && !IsSentences(list, line, feature.Index)
            ? new StyleChange(
                new Span(end + dot, end + dot + 1),
                $"The {what} has a period at its end; {habit.Who($"{what}s")} have none",
                [Edit.Delete(new Span(end + dot, end + dot + 1))],
                Safety.Safe
            )
            : null;
    }

    // Chinese, Japanese and Korean end sentences in their own way, or not at all.
    private static bool IsOfOtherSigns(ReadOnlySpan<char> words) =>
        words.ContainsAnyInRange('\u2E80', '\uD7FF') || words.ContainsAnyInRange('\uFF00', '\uFFEF');

    private static string KeyOf(StyleLine line, int title) => title >= 0 || line.Kind == LineKind.Description ? "stop" : "title";

    private static int CountOfUnits(StyleLine line, int title, int last)
    {
        var count = 0;
        for (var i = title + 1; i <= last; i++)
            count += line.Tokens[i].Kind is TokenKind.Text or TokenKind.Trail ? line.Tokens[i].Span.Length : 0;
        return count;
    }

    // A period behind the words, or before the parenthesis or behind the emoji that ends them; a quote may close behind it.
    private static bool HasStop(CuratedList list, StyleLine line, int last)
    {
        var words = list.Source.Slice(line.Tokens[line.Tokens[last].Kind == TokenKind.Address ? last - 1 : last].Span).TrimEnd("\"”’'");
        if (words.Length > 0 && words[^1] is '!' or '?' or '…' or '.' or '。' or '！' or '？')
            return true;
        for (var i = line.Tokens[last].Kind is TokenKind.Trail or TokenKind.Address && last > 0 ? last - 1 : last; i < line.Tokens.Count; i++)
        {
            var end = i + 1 < line.Tokens.Count ? line.Tokens[i + 1].Span.Start : line.Span.End;
            if (list.Source.Slice(new Span(line.Tokens[i].Span.End, end)).IndexOfAny(".…!?。！？") >= 0)
                return true;
        }

        // "A tool. (You may like [Ash](u) too)"
        for (var i = 0; i < last; i++)
        {
            var gap = list.Source.Slice(new Span(line.Tokens[i].Span.End, line.Tokens[i + 1].Span.Start));
            if (line.Tokens[i].Kind == TokenKind.Text && gap is ['.', ..] && gap.IndexOfAny("([") > 0)
                return true;
            if (list.Source.Slice(line.Tokens[i].Span).Contains(". (", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // Behind a word or a parenthesis of a script that has periods, where nothing else stands.
    private static bool MayHaveStop(CuratedList list, StyleLine line, int last)
    {
        var (text, end) = (list.Source.Text, line.Tokens[last].Span.End);
        var gap = text.AsSpan(end..(last + 1 < line.Tokens.Count ? line.Tokens[last + 1].Span.Start : line.Span.End));
        return gap.IndexOfAnyExcept(" )]*_([|`") < 0 && (char.IsLetterOrDigit(text[end - 1]) || text[end - 1] == ')') && text[end - 1] < 0x2E80;
    }

    // Of what comes behind the words: tags, badges, labels that the file has often, and any link in brackets of its own.
    private static int LastOfWords(CuratedList list, StyleLine line)
    {
        var last = line.Tokens.Count - 1;
        while (last >= 0 && IsBehind(list, line, last))
            last -= line.Tokens[last].Kind == TokenKind.Address ? 2 : 1;
        return last;
    }

    private static bool IsBehind(CuratedList list, StyleLine line, int index)
    {
        var (kind, start) = (line.Classes[index], line.Tokens[index].Span.Start);
        return line.Tokens[index].Kind switch
        {
            TokenKind.Image or TokenKind.Emoji => true,
            // In a parenthesis that opened before, it is a word of the sentence.
            TokenKind.Code => !list.Source.Slice(new Span(line.Tokens[index].Span.End, line.Span.End)).TrimStart('`').StartsWith(")")
                && !IsWord(list, line, index),
            TokenKind.Trail => list.Source.Slice(new Span(line.Span.Start, start)).TrimEnd("*_") is [.., '['],
            TokenKind.Address => kind != "U1"
                && (
                    kind != "U"
                    || list.Source.Slice(new Span(line.Span.Start, line.Tokens[index - 1].Span.Start)).TrimEnd(' ')
                        is [.., '[' or '(' or '（' or '|', '[']
                ),
            _ => false,
        };
    }

    // Code of several words, and what a small word leads up to: "the output of `tide -w`".
    private static bool IsWord(CuratedList list, StyleLine line, int index)
    {
        var before = list.Source.Slice(new Span(line.Span.Start, line.Tokens[index].Span.Start)).TrimEnd(" `");
        return list.Source.Slice(line.Tokens[index].Span).Contains(' ') || English.IsSmallWord(before[(before.LastIndexOf(' ') + 1)..]);
    }

    // Behind the parenthesis of what stands in one, and behind the quote and the emphasis around the words.
    private static int BehindBracket(CuratedList list, StyleLine line, int last)
    {
        var (text, at) = (list.Source.Text, line.Tokens[last].Span.End);
        var end = last + 1 < line.Tokens.Count ? line.Tokens[last + 1].Span.Start : line.Span.End;
        if (line.Tokens[last].Kind is not (TokenKind.Trail or TokenKind.Address))
            return at;
        var signs = text.AsSpan(at..end);
        var behind = signs.IndexOfAnyExcept(")]*_") is >= 0 and var other ? other : signs.Length;
        return at + signs[..behind].LastIndexOfAny(')', ']') + 1;
    }

    // More than one sentence has periods, and so has what is cut short.
    private static bool IsSentences(CuratedList list, StyleLine line, int last)
    {
        for (var i = 0; i <= last; i++)
        {
            if (line.Tokens[i].Kind == TokenKind.Text && HasEnd(list.Source.Slice(line.Tokens[i].Span)))
                return true;
        }

        var text = list.Source.Slice(line.Tokens[last].Span);
        var word = text[(text.LastIndexOf(' ') + 1)..];
        return word.Contains('.') || word is "etc" or "al" or "Inc" or "Ltd" or "Co" or "Jr" or "vs";
    }

    private static bool HasEnd(ReadOnlySpan<char> text) =>
        text.Contains(". ", StringComparison.Ordinal)
        || text.Contains("! ", StringComparison.Ordinal)
        || text.Contains("? ", StringComparison.Ordinal);
}

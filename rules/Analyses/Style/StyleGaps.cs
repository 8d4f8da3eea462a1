using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// What stands between two neighbouring parts of a line: brackets, separators, emphasis. Compared is what leads up to a title, what follows its
/// address, what stands around a label that the file has often, and what is left at the end.
/// </summary>
internal sealed class StyleGaps : StyleLearner
{
    private const string Start = "^";
    private const string End = "$";
    private const string AnyLabel = "l:*";
    private const int LongestGap = 40;

    /// <inheritdoc/>
    public override IEnumerable<StyleFeature> Read(CuratedList list, StyleLine line)
    {
        var (tokens, classes) = (line.Tokens, line.Classes);
        // In a cell of figures, a sign is a part of the value: "~5".
        if (line.Kind == LineKind.Cell && !list.Source.Slice(line.Span).ToString().Any(char.IsLetter))
            yield break;
        for (var i = 0; i <= tokens.Count && tokens.Count > 0; i++)
        {
            var (left, right) = (i == 0 ? Start : classes[i - 1], i == tokens.Count ? End : classes[i]);
            if (!IsCompared(line, left, right) || (right == End && line.GoesOn) || (left == "T" && IsLabel(right) && IsWithin(list, line, i)))
                continue;
            var span = SpanOf(line, i);
            // Periods are looked at apart.
            if (right == End && !IsAddress(left))
                span = new Span(StopEnd(list.Source.Text, span, left), span.End);
            var value = Collapse(list.Source.Slice(span), right == End);
            if (
                value.Contains("..", StringComparison.Ordinal)
                || span.Length > LongestGap
                || IsMarkup(value)
                || value.Contains("] (", StringComparison.Ordinal)
            )
                continue;
            yield return new StyleFeature(line, $"{(left == "P" && right == End ? "T" : left)}>{right}", value, span, i)
            {
                NeedsSibling = line.Kind == LineKind.Paragraph && (left == "T" || right == "T"),
            };
            if (AsAny(left) is var anyLeft && AsAny(right) is var anyRight && (anyLeft != left || anyRight != right))
                yield return new StyleFeature(line, $"{anyLeft}>{anyRight}", value, span, i);
        }
    }

    /// <inheritdoc/>
    public override StyleChange? Judge(CuratedList list, StyleFeature feature, StyleHabit habit)
    {
        var (left, right) = (feature.Key[..feature.Key.IndexOf('>')], feature.Key[(feature.Key.IndexOf('>') + 1)..]);
        return
            IsSeen(feature.Value, habit.Value)
            && IsMistake(list, feature, habit.Value, left, right)
            && (left != "U1" || right != "T" || IsSeparator(list, feature, habit.Value))
            ? new StyleChange(feature.Span, Clause(list, feature, habit, left), EditsFor(feature, habit.Value, left), Safety.Safe)
            {
                IsToldAlone = IsLabel(right)
                    ? CountAtEnd(feature.Value, '[') != CountAtEnd(habit.Value, '[')
                    : IsLabel(left) || ((feature.Line.IsItem || feature.Line.Classes.Any(IsLabel)) && LacksEmphasis(left, feature, habit)),
            }
            : null;
    }

    // Emphasis that opens before words that are all of the line closes behind them.
    private static IReadOnlyList<Edit> EditsFor(StyleFeature feature, string usual, string left)
    {
        var edit = new Edit(feature.Span, usual);
        return left == Start && feature.Line.Classes is ["T"] && usual.AsSpan().IndexOfAnyExcept('*', '_') < 0
            ? [edit, Edit.Insert(feature.Line.Tokens[0].Span.End, usual)]
            : [edit];
    }

    /// <summary>The text with each run of spaces as one.</summary>
    public static string Collapse(ReadOnlySpan<char> text, bool isEnd)
    {
        var (units, length) = (new char[text.Length], 0);
        foreach (var unit in isEnd ? text.TrimEnd() : text)
        {
            var isSpace = char.IsWhiteSpace(unit);
            if (!isSpace || length == 0 || units[length - 1] != ' ')
                units[length++] = isSpace ? ' ' : unit;
        }

        return new string(units, 0, length);
    }

    private static Span SpanOf(StyleLine line, int index) =>
        new(
            index == 0 ? line.Span.Start : line.Tokens[index - 1].Span.End,
            index == line.Tokens.Count ? line.Span.End : line.Tokens[index].Span.Start
        );

    private static bool IsCompared(StyleLine line, string left, string right)
    {
        if (IsLabel(right) || (IsAddress(left) && (IsLabel(right) || right is End or "C" or "I" or "T")) || (IsLabel(left) && IsAddress(right)))
            return left != "L";
        return (left, right) switch
        {
            ("L1", "U1") or ("U1", "T" or "P" or "C" or End) or ("U", End) or ("P" or "C" or "T", End) => true,
            (Start or "G" or "N" or "I" or "E", "L1") or (Start, "T" or "G" or "C") or ("N", "T" or "G") or ("G", "T") => true,
            ("T", "P") or ("I" or "E", "G" or "T") or ("I", End) => true,
            _ => false,
        };
    }

    private static bool IsLabel(string kind) => kind.StartsWith("l:", StringComparison.Ordinal);

    private static bool IsAddress(string kind) => kind.StartsWith("u:", StringComparison.Ordinal);

    private static string AsAny(string kind) =>
        IsLabel(kind) ? AnyLabel
        : IsAddress(kind) ? "u:*"
        : kind;

    // A tag is no sign; that of a line break is as good as one.
    private static bool IsMarkup(string value) => value.Contains('<') && value.Replace("<br", "", StringComparison.Ordinal).Contains('<');

    // Behind the period, and behind the brackets that close with the words or with the address.
    private static int StopEnd(string text, Span gap, string left)
    {
        var at = left[0] == 'U' && !gap.IsEmpty ? gap.Start + 1 : gap.Start;
        while (at < gap.End && (text[at] is '.' or '…' or '。' || (left[0] != 'U' && StyleMarks.IsCloser(text[at]))))
            at++;
        return at;
    }

    // Whether the difference can be seen: spaces alone count beside a sign only.
    private static bool IsSeen(string value, string usual)
    {
        var (text, other) = (Signs(value), Signs(usual));
        return text != other
            || (
                text == other
                && !usual.Contains('<')
                && !value.Contains('<')
                && other.AsSpan().IndexOfAny("-–—:：|→") >= 0
                && value.Contains(' ') | usual.Contains(' ')
            );
    }

    private static string Signs(string value) =>
        value
            .Replace(" ", "", StringComparison.Ordinal)
            .Replace("<br>", "", StringComparison.OrdinalIgnoreCase)
            .Replace("</br>", "", StringComparison.OrdinalIgnoreCase)
            .Replace("<br/>", "", StringComparison.OrdinalIgnoreCase);

    private static bool LacksEmphasis(string left, StyleFeature feature, StyleHabit habit) =>
        left is Start or "G" or "N" or "E" or "I"
        && !feature.Value.AsSpan().ContainsAny('*', '_')
        && habit.Value.AsSpan().ContainsAny('*', '_')
        && WithoutEmphasis(habit.Value) == feature.Value;

    private static int CountAtEnd(string value, char sign) => value.Length - value.TrimEnd('`', '*', '_').TrimEnd(sign).Length;

    private static string BracketsOf(string value) => string.Concat(value.Where(unit => unit is '[' or ']' or '(' or ')' or '*' or '_'));

    private static string WithoutEmphasis(string value) =>
        value.Replace("*", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);

    // A label behind which the sentence goes on, or before which it has ended with another sign than a period.
    private static bool IsWithin(CuratedList list, StyleLine line, int index) =>
        line.Classes.Skip(index).Contains("T") || list.Source.Text[line.Tokens[index - 1].Span.End - 1] is '!' or '?' or '…';

    // Running text without the emphasis of the others is one; a word in emphasis that others have not is none, and neither are more quotes.
    private static bool IsMistake(CuratedList list, StyleFeature feature, string usual, string left, string right)
    {
        var value = feature.Value;
        if (left == Start && right is "T" or "C")
            return usual.AsSpan().ContainsAny('*', '_') && value.Length == 0;
        // Where words follow, only the brackets have to be like the others.
        if (IsAddress(left) && right == "T")
            return BracketsOf(value) != BracketsOf(usual);
        if (left is "I" or "E" && right == "T")
            return usual.Length > value.Length && WithoutEmphasis(value) == WithoutEmphasis(usual);
        if (left is "T" or "I" && right == End)
            return usual.Length == 0 ? value.AsSpan().IndexOfAnyExcept("-–—|,;:→") < 0 : value == WithoutEmphasis(usual);
        // What stands before a parenthesis is what the sentence needs, but for emphasis.
        if (left == "T" && right == "P")
            return WithoutEmphasis(value) == WithoutEmphasis(usual);
        if (left == "L1" || right == "L1")
            return IsTitleMistake(list, feature, usual);
        return !(left == "U1" && right == End && feature.Line.Kind == LineKind.Heading)
            && !(IsLabel(left) && WithoutEmphasis(value) == WithoutEmphasis(usual) && value.Length > usual.Length)
            && !value.Contains("][", StringComparison.Ordinal)
            && !usual.Contains("][", StringComparison.Ordinal);
    }

    // Emphasis may single a title out, a period may be a part of it, and a link by reference is one too.
    private static bool IsTitleMistake(CuratedList list, StyleFeature feature, string usual)
    {
        var value = feature.Value;
        if (value.Contains("][", StringComparison.Ordinal) || usual.Contains("][", StringComparison.Ordinal))
            return false;
        if (WithoutEmphasis(value) == WithoutEmphasis(usual))
            return usual.Length > value.Length;
        if (IsInAddress(list, feature))
            return false;
        if (!value.StartsWith('.') || usual.StartsWith('.'))
            return true;
        var title = list.Source.Slice(feature.Line.Tokens[feature.Index - 1].Span);
        var word = title[(title.LastIndexOf(' ') + 1)..];
        return title.Count(' ') >= 4 && word.Length > 3 && !word.Contains('.');
    }

    // The last sign of a name may be a part of it, as its address says: "tide-".
    private static bool IsInAddress(CuratedList list, StyleFeature feature)
    {
        var tokens = feature.Line.Tokens;
        return feature.Index > 0
            && feature.Index < tokens.Count
            && tokens[feature.Index].Kind == TokenKind.Address
            && feature.Value is ['-' or '_' or '.' or '+' or '!', ..]
            && list.Source.Slice(tokens[feature.Index].Span)
                .Contains($"{list.Source.Slice(tokens[feature.Index - 1].Span)}{feature.Value[0]}", StringComparison.Ordinal);
    }

    // Where only a space follows the title, the words behind it may go on with its sentence.
    private static bool IsSeparator(CuratedList list, StyleFeature feature, string usual)
    {
        var behind = list.Source.Text[feature.Span.End];
        var signs = feature.Value.AsSpan(1).Trim();
        if (signs.Length > 3 || usual.AsSpan(1).Trim().IsEmpty)
            return false;
        return signs.IsEmpty || signs[0] is ',' or '\'' or '(' or '/' or '"' ? char.IsUpper(behind) && signs is not "," and not "'" : true;
    }

    private static string Clause(CuratedList list, StyleFeature feature, StyleHabit habit, string left)
    {
        var what = feature.Line.Kind == LineKind.Cell ? "cells" : "lines";
        var (own, usual, place) = (Show(left, feature.Value), Show(left, habit.Value), Place(list, feature));
        return own.Trim().Length == 0 && (own.Length == 0 || usual.Trim().Length > 0)
                ? $"There is no \"{usual.Trim()}\" {place}; {habit.Who(what)} have one"
            : usual.Trim().Length == 0 ? $"There is a \"{own.Trim()}\" {place}; {habit.Who(what)} have none there"
            : $"There is \"{own}\" {place}; {habit.Who(what)} have \"{usual}\" there";
    }

    // Of an address, the parenthesis that closes it is no part of what follows.
    private static string Show(string left, string value) =>
        (left[0] == 'U' && value.StartsWith(')')) || IsAddress(left) ? value[Math.Min(1, value.Length)..] : value;

    private static string Place(CuratedList list, StyleFeature feature)
    {
        var tokens = feature.Line.Tokens;
        if (feature.Index == tokens.Count)
            return "at the end";
        var next = tokens[feature.Index];
        if (next.Kind == TokenKind.Address)
            return $"after \"{Excerpt.From(list.Source.Slice(tokens[feature.Index - 1].Span).ToString(), 30)}\"";
        return $"before \"{Excerpt.From(list.Source.Slice(next.Span).ToString(), 30)}\"";
    }
}

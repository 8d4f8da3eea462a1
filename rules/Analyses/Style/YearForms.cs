using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// What stands between a name and the year behind it, in brackets, in code, in labels and at the end of words: <c>[ECCV '24]</c>, <c>paper-2014</c>,
/// <c>ICML, 2021</c>; and whether there is a year.
/// </summary>
internal sealed class YearForms : StyleLearner
{
    private const int LongestName = 40;
    private const string None = "";

    /// <inheritdoc/>
    public override IEnumerable<StyleFeature> Read(CuratedList list, StyleLine line)
    {
        for (var i = 0; i < line.Tokens.Count; i++)
        {
            var token = line.Tokens[i];
            if (KeyOf(line, i) is not { } key)
                continue;
            var text = list.Source.Slice(token.Span);
            if (NamedYear.Find(text, isWithin: token.Kind == TokenKind.Text) is { } found)
                yield return new StyleFeature(line, key, Form(text, found), new Span(token.Span.Start + found.NameEnd, token.Span.End), i);
            else if (text.IndexOfAnyInRange('0', '9') < 0 && (token.Kind == TokenKind.Label || IsNameOfYears(list, token)))
                yield return new StyleFeature(line, key, None, token.Span, i);
        }
    }

    /// <inheritdoc/>
    public override StyleChange? Judge(CuratedList list, StyleFeature feature, StyleHabit habit)
    {
        var token = feature.Line.Tokens[feature.Index];
        if (habit.Value == None)
            return null;
        if (feature.Value == None)
        {
            var name = list.Source.Slice(token.Span).ToString();
            return new StyleChange(feature.Span, $"\"{name}\" has no year; {habit.Who("names like it")} are written with one", [], Safety.Unsafe);
        }

        var (digits, own) = (CountOfDigits(habit.Value), CountOfDigits(feature.Value));
        var year = list.Source.Slice(feature.Span).ToString();
        var right = habit.Value[..^digits] + (digits > own ? $"20{year[^own..]}" : year[^digits..]);
        var start = list.Source.Slice(new Span(token.Span.Start, feature.Span.Start));
        var word = start[(start.LastIndexOf(' ') + 1)..].ToString();
        return new StyleChange(
            feature.Span,
            $"The name and the year are written as in \"{word}{year}\"; {habit.Who("places")} would write \"{word}{right}\"",
            [new Edit(feature.Span, right)],
            Safety.Safe
        );
    }

    private static string? KeyOf(StyleLine line, int index)
    {
        var token = line.Tokens[index];
        return token.Kind switch
        {
            TokenKind.Text => "text",
            _ when token.Span.Length > LongestName => null,
            TokenKind.Lead or TokenKind.Trail or TokenKind.Code => token.Kind.ToString(),
            TokenKind.Label when line.Classes[index].StartsWith("l:", StringComparison.Ordinal) => line.Classes[index],
            _ => null,
        };
    }

    private static string Form(ReadOnlySpan<char> text, NamedYear found) =>
        $"{StyleGaps.Collapse(text[found.NameEnd..^found.Digits], isEnd: false)}{new string('Y', found.Digits)}";

    private static int CountOfDigits(string form) => form.Length - form.TrimEnd('Y').Length;

    // A name that has a year elsewhere.
    private static bool IsNameOfYears(CuratedList list, StyleToken token) =>
        token.Kind is TokenKind.Lead or TokenKind.Trail && YearNames.From(list).Has(list.Source.Slice(token.Span));
}

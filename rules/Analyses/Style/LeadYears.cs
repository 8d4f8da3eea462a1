using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The year, and what stands around the name behind it, with which the words of an entry start: <c>2020-ICML - Title</c>.</summary>
internal sealed class LeadYears : StyleLearner
{
    private const string None = "";

    /// <inheritdoc/>
    public override IEnumerable<StyleFeature> Read(CuratedList list, StyleLine line)
    {
        if (!line.IsItem || line.Classes is not ["T", ..] || !line.Classes.Any(kind => kind.StartsWith("u:", StringComparison.Ordinal)))
            yield break;
        var token = line.Tokens[0];
        var (form, length) = Parse(list.Source.Slice(token.Span));
        yield return new StyleFeature(line, "year", form == None ? None : "has", new Span(token.Span.Start, token.Span.Start + Math.Max(1, length)));
        if (form != None)
            yield return new StyleFeature(line, "form", form, new Span(token.Span.Start, token.Span.Start + length));
    }

    /// <inheritdoc/>
    public override StyleChange? Judge(CuratedList list, StyleFeature feature, StyleHabit habit)
    {
        if (feature.Key == "year")
        {
            return feature.Value == None
                ? new StyleChange(feature.Span, $"The entry does not start with a year; {habit.Who("entries")} do", [], Safety.Unsafe)
                : null;
        }

        var text = list.Source.Slice(feature.Span);
        var name = text[4..].Trim(" -–—:.,_");
        if (habit.Value.Contains('N') != feature.Value.Contains('N'))
            return null;
        var written = habit
            .Value.Replace("YYYY", text[..4].ToString(), StringComparison.Ordinal)
            .Replace("N", name.ToString(), StringComparison.Ordinal);
        return new StyleChange(
            feature.Span,
            $"\"{text}\" is written as \"{written}\" in {habit.Who("entries")}",
            [new Edit(feature.Span, written)],
            Safety.Safe
        );
    }

    // The shape, with N for the name, and its length: "YYYY-N - " of "2020-ICML - Title".
    private static (string Form, int Length) Parse(ReadOnlySpan<char> text)
    {
        if (text.Length < 6 || text[..2] is not ("19" or "20") || text[..4].IndexOfAnyExceptInRange('0', '9') >= 0 || char.IsAsciiDigit(text[4]))
            return (None, 0);
        var name = 4;
        while (name < text.Length && IsSign(text[name]))
            name++;
        var end = name;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '&' or '/' || IsInnerHyphen(text, end)))
            end++;
        var rest = end;
        while (rest < text.Length && IsSign(text[rest]))
            rest++;
        var behind = text[end..rest];
        // Without a sign behind it, the next word is that of the title.
        return name < end && behind.IndexOfAny("-–—:") >= 0 ? ($"YYYY{text[4..name]}N{behind}", rest) : ($"YYYY{text[4..name]}", name);
    }

    // "IEEE-TIFS" is one name.
    private static bool IsInnerHyphen(ReadOnlySpan<char> text, int at) =>
        text[at] == '-' && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);

    private static bool IsSign(char unit) => unit is ' ' or '-' or '–' or '—' or ':' or '.' or ',' or '_';
}

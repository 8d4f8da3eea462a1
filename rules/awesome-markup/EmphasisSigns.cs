using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Emphasis with another sign than the first of the file, and rules that are not three hyphens.</summary>
internal static class EmphasisSigns
{
    /// <summary>All of them, in order.</summary>
    public static IEnumerable<MarkupFault> Find(CuratedList list)
    {
        var first = new Dictionary<SignKind, char>();
        foreach (var sign in list.Signs)
        {
            var (text, span) = (list.Source.Text, sign.Span);
            if (sign.Kind == SignKind.Rule)
            {
                if (!list.Source.Slice(span).SequenceEqual("---"))
                    yield return MarkupFault.Create(
                        span,
                        "This rule is not written as \"---\". Write three hyphens.",
                        "rules are not written as \"---\"",
                        "Write three hyphens",
                        IsSafeRule(list, span) ? [new Edit(span, "---")] : []
                    );
                continue;
            }

            if (!first.TryAdd(sign.Kind, text[span.Start]) && first[sign.Kind] != text[span.Start])
                yield return Other(sign, first[sign.Kind]);
        }
    }

    private static MarkupFault Other(MarkupSign sign, char usual)
    {
        var marks = new string(usual, sign.Kind == SignKind.Strong ? 2 : 1);
        var (start, end, what) = (sign.Span.Start, sign.Span.End, sign.Kind == SignKind.Strong ? "bold text" : "emphasis");
        return MarkupFault.Create(
            sign.Span,
            $"The first {what} of the file has \"{marks}\" around it. Write \"{marks}\" here too.",
            sign.Kind == SignKind.Strong ? "bold texts have other signs around them" : "texts with emphasis have other signs around them",
            $"Write \"{marks}\"",
            new Edit(new Span(start, start + marks.Length), marks),
            new Edit(new Span(end - marks.Length, end), marks)
        );
    }

    // Right below a text, three hyphens would make it a heading.
    private static bool IsSafeRule(CuratedList list, Span rule) =>
        list.Source.LineOf(rule.Start) is var line && (line == 1 || list.Source.Slice(list.Source.Line(line - 1)).IsWhiteSpace());
}

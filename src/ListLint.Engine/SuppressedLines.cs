using ListLint.Core;

namespace ListLint.Engine;

/// <summary>The lines for which a comment silences one rule, or all.</summary>
/// <param name="Rule">What it silences.</param>
/// <param name="First">1-based.</param>
/// <param name="Last">1-based, inclusive.</param>
/// <param name="Ends">The rules that it no longer silences from some line on, by the order of those lines.</param>
internal sealed record SuppressedLines(SuppressedRule Rule, int First, int Last, IReadOnlyList<SuppressedEnd> Ends)
{
    /// <summary>All of a list, in document order.</summary>
    public static List<SuppressedLines> Of(CuratedList list)
    {
        var all = new List<SuppressedLines>();
        for (var at = 0; at < list.Suppressions.Count; at++)
        {
            var comment = list.Suppressions[at];
            var (first, last) = Lines(list.Source, comment);
            if (first > last)
                continue;
            foreach (var rule in comment.Rules)
                all.Add(new SuppressedLines(rule, first, last, comment.Scope == SuppressionScope.Start ? EndsOf(rule, list, at) : []));
        }

        return all;
    }

    /// <summary>Whether a rule is silent on a 1-based line.</summary>
    public bool Holds(string rule, int line)
    {
        if (line < First || line > Last || !Rule.Names(rule))
            return false;
        var end = Ends.FirstOrDefault(end => end.Rule.Names(rule));
        return end is null || line <= end.Line;
    }

    // What ends a suppression that is itself unused is not reported on top of it.
    private static List<SuppressedEnd> EndsOf(SuppressedRule start, CuratedList list, int at)
    {
        var ends = new List<SuppressedEnd>();
        foreach (var comment in list.Suppressions.Skip(at + 1).Where(comment => comment.Scope == SuppressionScope.End))
        {
            foreach (var rule in comment.Rules.Where(rule => rule.Id is null || start.Id is null || rule.Id == start.Id))
            {
                ends.Add(new SuppressedEnd(rule, list.Source.LineOf(comment.Span.Start)));
                rule.IsUsed = true;
                if (rule.Id is null || rule.Id == start.Id)
                    return ends;
            }
        }

        return ends;
    }

    private static (int First, int Last) Lines(SourceText source, SuppressionComment comment)
    {
        var (first, last) = (source.LineOf(comment.Span.Start), source.LineOf(Math.Max(comment.Span.Start, comment.Span.End - 1)));
        switch (comment.Scope)
        {
            case SuppressionScope.Line:
                return (first, last);
            case SuppressionScope.NextLine:
                var next = last + 1;
                // Formatters put a blank line behind a comment.
                while (next <= source.LineCount && source.Slice(source.Line(next)).IsWhiteSpace())
                    next++;
                return (next, next);
            case SuppressionScope.Start:
                return (first, int.MaxValue);
            case SuppressionScope.File:
                return (1, int.MaxValue);
            default:
                return (1, 0);
        }
    }
}

/// <summary>A rule whose suppression ends.</summary>
/// <param name="Rule">What the comment that ends it says.</param>
/// <param name="Line">The last line on which the rule is silent, 1-based.</param>
internal sealed record SuppressedEnd(SuppressedRule Rule, int Line);

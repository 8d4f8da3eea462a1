using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A place of a block with the words around it, as a message quotes it.</summary>
internal static class BlockExcerpt
{
    private const int Reach = 32;

    /// <summary>What a trial's first change writes, with what stands around it.</summary>
    public static string Around(Trial trial)
    {
        var change = trial.Changes[0];
        return Around(trial.Rendered.Source, change.At, change.At + change.Text.Length);
    }

    /// <summary>A stretch with what stands around it; "…" where a word is cut.</summary>
    public static string Around(string text, int start, int end)
    {
        var line = new Span(start > 0 ? text.LastIndexOf('\n', start - 1) + 1 : 0, text.IndexOf('\n', end) is >= 0 and var feed ? feed : text.Length);
        var from = start - Excerpt.End(text.AsSpan(line.Start, start - line.Start), Reach).Length;
        var to = end + Excerpt.Start(text.AsSpan(end, line.End - end), Reach).Length;
        if (from > line.Start && text.AsSpan(from, start - from).IndexOfAny(' ', '\n') is >= 0 and var blank && from + blank + 1 < start)
            from += blank + 1;
        if (to < line.End && text.AsSpan(end, to - end).LastIndexOfAny(' ', '\n') is > 0 and var last)
            to = end + last;
        var isCutBefore = from > line.Start && !char.IsWhiteSpace(text[from - 1]);
        var isCutBehind = to < line.End && !char.IsWhiteSpace(text[to]);
        return (isCutBefore ? "…" : "") + Excerpt.From(text[from..to].Replace('\n', ' '), 80) + (isCutBehind ? "…" : "");
    }
}

using System.Text.Json;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>
/// Writes a fix as the lines that it changes: for each place the line, and its lines as arrays of a sign and a text cut where old and new differ.
/// </summary>
internal sealed class FixJson(Utf8JsonWriter json, SourceText source)
{
    private const int MostLines = 12;

    // Rows of real lists have up to some 8,000 units, of which the page shows less than this on either side.
    private const int Longest = 1200;
    private const int Reach = 400;
    private const string Cut = "…";
    private int left = MostLines;

    public void Write(Fix fix)
    {
        json.WriteStartObject("fix");
        json.WriteString("title", fix.Title);
        json.WriteBoolean("safe", fix.Safety == Safety.Safe);
        json.WriteStartArray("hunks");
        foreach (var (span, edits) in FindParts(fix))
            Write(span, edits);
        json.WriteEndArray();
        if (left < 0)
            json.WriteNumber("more", -left);
        json.WriteEndObject();
    }

    // Edits on the same lines, or on lines one below the other, are one place; of a long line only what is around them.
    private List<(Span Part, List<Edit> Edits)> FindParts(Fix fix)
    {
        var places = new List<(Span Part, List<Edit> Edits)>();
        foreach (var edit in fix.Edits.OrderBy(edit => edit.Span))
        {
            var part = Around(edit.Span);
            if (places is [.., var last] && part.Start <= last.Part.End && part.Start < source.Text.Length)
            {
                last.Edits.Add(edit);
                places[^1] = (last.Part.Union(part), last.Edits);
            }
            else
            {
                places.Add((part, [edit]));
            }
        }

        return places;
    }

    // Thousands of fixes may stand on one line, so that none looks at all of it.
    private Span Around(Span span)
    {
        var lines = source.LinesOf(span);
        var isLongBefore = span.Start - lines.Start > Longest;
        var isLongBehind = lines.End - span.End > Longest;
        return source.Whole(new Span(isLongBefore ? span.Start - Reach : lines.Start, isLongBehind ? span.End + Reach : lines.End));
    }

    private void Write(Span span, List<Edit> edits)
    {
        var before = span.Start > source.LinesOf(span).Start ? Cut : "";
        var behind = span.End < source.LinesOf(span).End ? Cut : "";
        var after = EditedText.Apply(source.Text, edits, span);
        var (old, now) = (Lines(before + source.Text[span.Start..span.End] + behind), Lines(before + after + behind));
        foreach (var change in LineDiff.Compare(old, now))
        {
            json.WriteStartObject();
            json.WriteNumber("line", source.LineOf(span.Start) + change.OldStart);
            json.WriteStartArray("lines");
            var (removed, added) = (old[change.OldStart..change.OldEnd], now[change.NewStart..change.NewEnd]);
            var paired = removed.Count == added.Count;
            for (var line = 0; line < removed.Count; line++)
                Write("-", removed[line], paired ? added[line] : null);
            for (var line = 0; line < added.Count; line++)
                Write("+", added[line], paired ? removed[line] : null);
            json.WriteEndArray();
            json.WriteEndObject();
        }
    }

    private void Write(string sign, string line, string? other)
    {
        if (--left < 0)
            return;
        var (before, changed, after) = ChangedPart.Find(line, other);
        json.WriteStartArray();
        foreach (var part in (string[])[sign, before, changed, after])
            json.WriteStringValue(part);
        json.WriteEndArray();
    }

    private static List<string> Lines(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').ToList();
        if (lines[^1].Length == 0)
            lines.RemoveAt(lines.Count - 1);
        return lines;
    }
}

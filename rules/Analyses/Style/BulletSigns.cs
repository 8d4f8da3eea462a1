using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The sign of a bullet, and whether an entry has one at all.</summary>
internal sealed class BulletSigns : StyleLearner
{
    private const string Bullet = "bullet";

    /// <inheritdoc/>
    public override IEnumerable<StyleFeature> Read(CuratedList list, StyleLine line)
    {
        if (line.Item is { IsOrdered: false } item)
            yield return new StyleFeature(line, "sign", list.Source.Slice(item.Mark).ToString(), item.Mark);
        var isEntry = IsEntry(list, line);
        var section = list.SectionAt(line.Span.Start);
        if (line.Item is { IsOrdered: false } like && IsLinked(line))
            yield return new StyleFeature(line, "like", Bullet, like.Mark) { Form = "like", Scope = section };
        else if (!isEntry && IsBetweenLike(list, line))
            yield return new StyleFeature(line, "like", "", line.Span) { Form = "like", Scope = section };
        if (isEntry && line.Item is { Outer: null, IsOrdered: false })
            yield return new StyleFeature(line, "entry", Bullet, line.Item.Mark) { Form = "entry", Scope = section };
        else if (isEntry && line.Item is null && line.IsAlone && line.Span.Start == list.Source.Line(list.Source.LineOf(line.Span.Start)).Start)
            yield return new StyleFeature(line, "entry", "", line.Span) { Form = "entry", Scope = section };
    }

    /// <inheritdoc/>
    public override StyleChange? Judge(CuratedList list, StyleFeature feature, StyleHabit habit)
    {
        if (feature.Key is "entry" or "like")
        {
            var sign = UsualSign(list, feature.Span.Start);
            // Beside bullets, a paragraph with a link introduces them.
            return feature.Value.Length == 0 && !(habit.IsOfGroup && feature.Line.IsFirst)
                ? new StyleChange(
                    feature.Span,
                    $"The line has no bullet; {habit.Who("entries")} have one",
                    [Edit.Insert(feature.Span.Start, $"{sign} ")],
                    Safety.Unsafe
                )
                {
                    Mark = sign,
                }
                : null;
        }

        // Another sign among siblings starts another list; elsewhere nobody sees it.
        if (!habit.IsOfGroup)
            return null;
        return new StyleChange(
            feature.Span,
            $"The bullet is \"{feature.Value}\"; {habit.Who("entries")} have \"{habit.Value}\"",
            [new Edit(feature.Span, habit.Value)],
            Safety.Safe
        )
        {
            Mark = habit.Value,
        };
    }

    // That of the bullet before it, or of the first.
    private static string UsualSign(CuratedList list, int offset)
    {
        var bullets = list.Items.Where(item => !item.IsOrdered);
        return list.Source.Slice((bullets.LastOrDefault(item => item.Span.Start < offset) ?? bullets.First()).Mark).ToString();
    }

    // A link alone, an address alone, or a link with a sign and words behind it.
    private static bool IsEntry(CuratedList list, StyleLine line) =>
        line.Classes.Count > 0
        && !line.Tokens.Any(token => token.Kind == TokenKind.Address && list.Source.Slice(token.Span).StartsWith('#'))
        && (
            (line.Classes is ["B"] or ["L1", "U1"] && list.Source.Slice(line.Span)[^1] is not ('.' or ':'))
            || (
                line.Classes is ["L1", "U1", "T", ..]
                && list.Source.Slice(new Span(line.Tokens[1].Span.End + 1, line.Tokens[2].Span.Start)).IndexOfAny("-–—") >= 0
            )
        );

    // In the lines right before and behind it stand items that have the same parts at their start and the same at their end.
    private static bool IsBetweenLike(CuratedList list, StyleLine line)
    {
        var lines = StyleLines.From(list).All;
        var at = lines.FirstFrom(line.Span.Start, static one => one.Span);
        return line.Item is null
            && line.IsAlone
            && line.Span.Start == list.Source.Line(list.Source.LineOf(line.Span.Start)).Start
            && IsLinked(line)
            && at > 0
            && at + 1 < lines.Count
            && lines[at] == line
            && IsLike(list, lines[at - 1], line)
            && IsLike(list, lines[at + 1], line);
    }

    private static bool IsLike(CuratedList list, StyleLine item, StyleLine line) =>
        item is { IsItem: true, Classes.Count: > 2 }
        && line.Classes.Count > 2
        && Math.Abs(list.Source.LineOf(item.Span.Start) - list.Source.LineOf(line.Span.Start)) <= 2
        && item.Classes.Take(3).SequenceEqual(line.Classes.Take(3))
        && item.Classes[^1] == line.Classes[^1];

    private static bool IsLinked(StyleLine line) => line.Classes.Count > 2 && line.Classes.Any(kind => kind[0] is 'U' or 'u');
}

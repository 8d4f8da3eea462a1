using ListLint.Server.Workspace;

namespace ListLint.Server.Completion;

/// <summary>Where in a configuration something is written.</summary>
/// <param name="Keys">The keys around it, the outmost first; empty for an item of a sequence.</param>
/// <param name="IsValue">Whether the value of the last key is written.</param>
/// <param name="Word">What was written of the word.</param>
/// <param name="Siblings">The keys that are there already.</param>
internal sealed record SettingPlace(IReadOnlyList<string> Keys, bool IsValue, string Word, IReadOnlySet<string> Siblings)
{
    /// <summary>
    /// The place of an offset, from the lines above it that are indented less; null in a comment. A text that is being written is rarely YAML, so it
    /// is not parsed.
    /// </summary>
    public static SettingPlace? Find(Document document, int offset)
    {
        var lines = document.Lines;
        var number = lines.PositionOf(offset).Line;
        var start = lines.Line(number).Start;
        var written = document.Text.AsSpan(start, offset - start);
        if (written.TrimStart().StartsWith("#") || written.Contains(" #", StringComparison.Ordinal))
            return null;
        var line = SettingLine.Read(written) ?? new SettingLine(written.Length, false, null, "");
        var (keys, siblings) = (new Stack<string>(), new HashSet<string>(StringComparer.Ordinal));
        if (line.Key is not null)
            keys.Push(line.Key);
        var (indent, isSibling) = (line.Indent, line.Key is null);
        if (line.IsItem)
            (indent, isSibling) = (Open(keys, line, written), false);
        for (var above = number - 1; above >= 0 && indent >= 0; above--)
        {
            var span = lines.Line(above);
            if (SettingLine.Read(document.Text.AsSpan(span.Start, span.Length)) is not { } other || other.Indent > indent)
                continue;
            if (other.Indent == indent && isSibling && other.Key is not null)
                siblings.Add(other.Key);
            if (other.Indent < indent && other.Key is not null)
            {
                keys.Push(other.Key);
                (indent, isSibling) = (other.Indent, false);
            }

            if (other.IsItem && other.Indent == indent)
                (indent, isSibling) = (Open(keys, other, document.Text.AsSpan(span.Start, span.Length)), false);
        }

        return new SettingPlace([.. keys], line.Key is not null, line.Word, siblings);
    }

    // An item stands at its dash, and may stand right under its key.
    private static int Open(Stack<string> keys, SettingLine line, ReadOnlySpan<char> text)
    {
        keys.Push("");
        return Math.Min(line.Indent - 1, text.IndexOf('-') + 1);
    }
}

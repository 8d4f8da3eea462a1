namespace ListLint.Server.Completion;

/// <summary>A line of a configuration, as far as its indentation and its first colon tell what it is.</summary>
/// <param name="Indent">The column at which its key starts, behind the dash of an item.</param>
/// <param name="IsItem">Whether it starts an item of a sequence.</param>
/// <param name="Key">The key; null where there is none yet.</param>
/// <param name="Word">What was written of the last word: of the key, or of the value behind it.</param>
internal sealed record SettingLine(int Indent, bool IsItem, string? Key, string Word)
{
    /// <summary>Reads a line, or the start of one; null where it is empty or a comment.</summary>
    public static SettingLine? Read(ReadOnlySpan<char> line)
    {
        var (at, isItem) = (Spaces(line), false);
        var content = line[at..];
        while (content.Length > 0 && content[0] == '-' && (content.Length == 1 || content[1] == ' '))
        {
            isItem = true;
            at += 1 + Spaces(content[1..]);
            content = line[at..];
        }

        if (content.Length > 0 && content[0] == '#')
            return null;
        var colon = content.IndexOf(": ");
        if (colon < 0 && content.EndsWith(":"))
            colon = content.Length - 1;
        if (colon < 0)
            return content.Length == 0 && !isItem ? null : new SettingLine(at, isItem, null, content.ToString());
        return new SettingLine(at, isItem, content[..colon].Trim().Trim("\"'").ToString(), content[(colon + 1)..].TrimStart().ToString());
    }

    private static int Spaces(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(' ') is >= 0 and var at ? at : text.Length;
}

namespace ListLint.Rules;

/// <summary>Characters that open and close a stretch of text with a direction of its own.</summary>
internal static class Direction
{
    /// <summary>
    /// Whether every stretch that a line opens is closed on it, and none twice
    /// (Unicode Standard Annex 9, rules X1 to X8; an end of line closes all of them).
    /// </summary>
    public static bool IsBalanced(ReadOnlySpan<char> line)
    {
        var (embeddings, isolates) = (0, 0);
        foreach (var unit in line)
        {
            switch (unit)
            {
                case '\u202A' or '\u202B' or '\u202D' or '\u202E':
                    embeddings++;
                    break;
                case '\u2066' or '\u2067' or '\u2068':
                    isolates++;
                    break;
                case '\u202C' when --embeddings < 0:
                case '\u2069' when --isolates < 0:
                    return false;
            }
        }

        return embeddings == 0 && isolates == 0;
    }
}

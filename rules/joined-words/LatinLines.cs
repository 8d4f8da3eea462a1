using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Whether lines are written in the Latin script, each looked at once: a few English words in another are put together as they come.
/// </summary>
internal sealed class LatinLines(SourceText source)
{
    private const char FirstOther = '\u0370';
    private readonly Dictionary<int, bool> lines = [];

    /// <summary>Whether of the letters of the line of an offset at most one of twenty is of another script.</summary>
    public bool IsLatin(int offset)
    {
        var number = source.LineOf(offset);
        if (!lines.TryGetValue(number, out var isLatin))
            lines[number] = isLatin = IsLatin(source.Slice(source.Line(number)));
        return isLatin;
    }

    private static bool IsLatin(ReadOnlySpan<char> line)
    {
        var (letters, others) = (0, 0);
        foreach (var sign in line)
        {
            if (!char.IsLetter(sign))
                continue;
            letters++;
            others += sign >= FirstOther ? 1 : 0;
        }

        return others * 20 <= letters;
    }
}

using System.Text;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What stands beside a place of a line once the damage found there is restored; to be asked from left to right.</summary>
/// <param name="text">The text.</param>
/// <param name="line">The line in it.</param>
/// <param name="found">The damage found in the line, in order.</param>
internal sealed class RestoredNeighbours(string text, Span line, List<Damage> found)
{
    // Longer words are asked for by nobody.
    private const int Longest = 8;
    private int next;

    /// <summary>Moves to an offset; false within damage that was found.</summary>
    public bool MoveTo(int at)
    {
        while (next < found.Count && found[next].Span.End <= at)
            next++;
        return next == found.Count || found[next].Span.Start > at;
    }

    /// <summary>The character of the text, damaged or not; the end of a line outside of it.</summary>
    public char At(int at) => at >= line.Start && at < line.End ? text[at] : '\n';

    /// <summary>What stands at an offset behind the current one, or null.</summary>
    public Rune? Following(int at)
    {
        var index = found.FindIndex(next, damage => damage.Span.Start >= at);
        var rest = index >= 0 && found[index].Span.Start == at ? found[index].Restored : text[at..Math.Min(at + 2, line.End)];
        return Rune.DecodeFromUtf16(rest, out var rune, out _) == System.Buffers.OperationStatus.Done ? rune : null;
    }

    /// <summary>Whether a letter stands at an offset; damage before the current one has been passed by.</summary>
    public bool IsLetterAt(int at) =>
        char.IsLetter(At(at))
        || (next > 0 && found[next - 1].Span.Contains(at) && found[next - 1].Restored is [.., var last] && char.IsLetter(last))
        || (next < found.Count && found[next].Span.Contains(at) && found[next].Restored is [var first, ..] && char.IsLetter(first));

    /// <summary>The letters that end at the current offset, as many as matter.</summary>
    public string WordBefore(int at)
    {
        var (word, start, index) = ("", at, next - 1);
        while (start > line.Start && word.Length < Longest)
        {
            if (index >= 0 && found[index].Span.End == start)
            {
                word = found[index].Restored + word;
                start = found[index--].Span.Start;
            }
            else if (char.IsLetter(text[start - 1]))
                word = text[--start] + word;
            else
                break;
        }

        return word;
    }

    /// <summary>The plain letters from an offset on, and what stands behind them.</summary>
    public (string Letters, Rune? Behind) Tail(int at)
    {
        var end = at;
        while (end < line.End && char.IsAsciiLetter(text[end]) && end - at < Longest)
            end++;
        return (text[at..end], Following(end));
    }
}

using System.Collections.Immutable;

namespace ListLint.Rules;

/// <summary>How often the text of a line was damaged: all of it equally often.</summary>
internal static class Depth
{
    /// <summary>
    /// Brings the candidates of a line to the depth of the deepest; false where one does not follow, so that the line would be restored in part.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="chosen">The candidates of the line; changed.</param>
    /// <param name="isOpen">Whether what comes out may as well be damaged still, everywhere.</param>
    public static bool Level(string text, List<Candidate> chosen, out bool isOpen)
    {
        var depth = chosen.Where(candidate => candidate.IsDamage).Select(candidate => candidate.Inner.Length).DefaultIfEmpty(0).Max();
        var deepest = chosen.Where(candidate => candidate.Inner.Length == depth).ToList();
        isOpen = deepest.Count > 0 && deepest.TrueForAll(candidate => candidate.IsOpen);
        if (depth == 0)
            return chosen.TrueForAll(candidate => candidate.Inner.IsEmpty);
        var inner = deepest.GroupBy(NamesOf).MaxBy(group => group.Count())!.First().Inner;
        var isEven = !HasRival(text, chosen, inner);
        for (var index = 0; index < chosen.Count; index++)
        {
            var deep = chosen[index].Deepen(text, inner);
            isEven &= deep is not null && (chosen[index].Inner.Length < depth || deep.Restored == chosen[index].Restored);
            if (deep is not null && chosen[index].Inner.Length < depth)
                chosen[index] = deep;
        }

        return isEven;
    }

    // Whether another encoding in the place of the last one explains all of the line about as well, but says something else.
    private static bool HasRival(string text, List<Candidate> chosen, ImmutableArray<SingleByteEncoding> inner)
    {
        foreach (var page in SingleByteEncoding.All)
        {
            var (own, other, differs) = (0, 0, false);
            foreach (var candidate in chosen)
            {
                if (candidate.Deepen(text, inner) is not { } deep)
                    continue;
                if (candidate.Deepen(text, inner.SetItem(inner.Length - 1, page)) is not { } rival)
                {
                    differs = false;
                    break;
                }

                (own, other, differs) = (own + deep.Gain, other + rival.Gain, differs || rival.Restored != deep.Restored);
            }

            if (differs && other + 2 > own)
                return true;
        }

        return false;
    }

    private static string NamesOf(Candidate candidate) => string.Join(' ', candidate.Inner.Select(page => page.Name));
}

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
        var deepest = chosen.Where(candidate => candidate.IsDamage).MaxBy(candidate => candidate.Inner.Length) ?? chosen[0];
        isOpen = chosen.Where(candidate => candidate.Inner.Length == deepest.Inner.Length).All(candidate => candidate.IsOpen);
        var isEven = true;
        for (var index = 0; index < chosen.Count; index++)
        {
            if (chosen[index].Inner.Length >= deepest.Inner.Length)
                continue;
            if (chosen[index].Deepen(text, deepest.Inner) is { } deep)
                chosen[index] = deep;
            else
                isEven = false;
        }

        return isEven;
    }
}

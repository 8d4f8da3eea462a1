namespace ListLint.Core;

/// <summary>Words of a form that are likely meant to stand for a part and do not.</summary>
internal static class FormWordSlips
{
    private static readonly string[] Known = ["title", "description"];

    /// <summary>Whether a word is one or two letters, or its capitals, away from one that stands for a part.</summary>
    public static bool IsSlip(string word) => word.Length >= 4 && Array.Exists(Known, known => IsNear(word.ToLowerInvariant(), known));

    // One letter away in a short word, two in a long one.
    private static bool IsNear(string word, string known)
    {
        var most = known.Length > 8 ? 2 : 1;
        if (Math.Abs(word.Length - known.Length) > most)
            return false;
        var row = Enumerable.Range(0, known.Length + 1).ToArray();
        for (var i = 1; i <= word.Length; i++)
        {
            var (diagonal, left) = (row[0], row[0] = i);
            for (var j = 1; j <= known.Length; j++)
            {
                var cost = Math.Min(Math.Min(row[j], left) + 1, diagonal + (word[i - 1] == known[j - 1] ? 0 : 1));
                (diagonal, row[j], left) = (row[j], cost, cost);
            }
        }

        return row[known.Length] <= most;
    }
}

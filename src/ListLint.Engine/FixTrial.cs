using ListLint.Core;

namespace ListLint.Engine;

/// <summary>What came of some fixes that were made together to see.</summary>
/// <param name="IsSound">Whether each does what it says and none brings a problem.</param>
/// <param name="Guilty">Those that wrote a problem, each with no other on its lines; they need not be tried again.</param>
/// <param name="Doubtful">Others on the lines of a problem.</param>
internal sealed record FixTrial(bool IsSound, IReadOnlySet<Diagnostic> Guilty, IReadOnlySet<Diagnostic> Doubtful)
{
    // By reference: two reports may say the same, and to compare all that they say costs.
    private static readonly HashSet<Diagnostic> None = new(ReferenceEqualityComparer.Instance);

    /// <summary>Nothing was wrong.</summary>
    public static FixTrial Sound { get; } = new(true, None, None);

    /// <summary>Something was, and nobody knows where.</summary>
    public static FixTrial Unclear { get; } = new(false, None, None);

    /// <summary>A problem lies at these.</summary>
    /// <param name="places">Where there are problems after the edits.</param>
    /// <param name="written">What was written, by start, and by whom.</param>
    /// <param name="after">The text after the edits.</param>
    /// <param name="unmet">Those that do not write what they say.</param>
    public static FixTrial Blame(
        IEnumerable<int> places,
        IReadOnlyList<(Span Span, Diagnostic By)> written,
        SourceText after,
        IReadOnlyList<Diagnostic> unmet
    )
    {
        var lines = written.Select(edited => after.LinesOf(edited.Span)).ToList();
        var (guilty, doubtful) = (
            new HashSet<Diagnostic>(unmet, ReferenceEqualityComparer.Instance),
            new HashSet<Diagnostic>(ReferenceEqualityComparer.Instance)
        );
        foreach (var (at, place) in places.Select(place => (At: Nearest(place), place)).Where(pair => pair.At >= 0))
        {
            var isAlone = !IsBeside(at, at - 1) && !IsBeside(at, at + 1);
            (isAlone ? guilty : doubtful).Add(written[at].By);
        }

        doubtful.ExceptWith(guilty);
        return new FixTrial(false, guilty, doubtful);

        // The last that starts before the place or at it, or the one behind it, if they share a line with it.
        int Nearest(int place)
        {
            var next = written.LastUpTo(place, static edited => edited.Span) + 1;
            return next > 0 && Holds(lines[next - 1], place) ? next - 1
                : next < lines.Count && Holds(lines[next], place) ? next
                : -1;
        }

        bool IsBeside(int at, int other) =>
            other >= 0
            && other < written.Count
            && !ReferenceEquals(written[other].By, written[at].By)
            && lines[other].Start < lines[at].End
            && lines[at].Start < lines[other].End;

        bool Holds(Span line, int place) => line.Contains(place) || (place == line.End && place == after.Text.Length);
    }
}

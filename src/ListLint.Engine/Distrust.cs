using ListLint.Core;

namespace ListLint.Engine;

/// <summary>Sorts out what a rule reports that cannot be. That is a mistake of the rule, so it is named once for each kind of mistake.</summary>
internal static class Distrust
{
    /// <summary>
    /// The diagnostics that can be. One with a place outside the file is dropped; a fix that cannot be, or a related place outside the file,
    /// is taken off and the rest of the diagnostic stays.
    /// </summary>
    public static IReadOnlyList<Diagnostic> Sift(string rule, IReadOnlyList<Diagnostic> reported, SourceText source, List<RuleFailure> failures)
    {
        var whole = new Span(0, source.Text.Length);
        var sound = new List<Diagnostic>(reported.Count);
        var mistakes = new Dictionary<string, (string Where, int Count)>(StringComparer.Ordinal);
        foreach (var diagnostic in reported)
        {
            if (!Contains(whole, diagnostic.Span))
            {
                Note("reported a place outside the file", diagnostic.Span);
                continue;
            }

            var kept = diagnostic;
            if (diagnostic.Related.Any(related => related.Path is null && !Contains(whole, related.Span)))
            {
                Note("related a place outside the file", diagnostic.Span);
                kept = kept with { Related = [.. diagnostic.Related.Where(related => related.Path is not null || Contains(whole, related.Span))] };
            }

            if (diagnostic.Fix is { } fix && FindProblem(fix, source) is { } mistake)
            {
                Note(mistake, diagnostic.Span);
                kept = kept with { Fix = null };
            }

            sound.Add(kept);
        }

        failures.AddRange(mistakes.Select(pair => new RuleFailure(rule, $"{pair.Key} ({pair.Value.Where}{More(pair.Value.Count)})")));
        return sound;

        void Note(string mistake, Span at)
        {
            var where = Contains(whole, at) ? $"line {source.LineOf(at.Start)}" : $"{at} of {whole.End}";
            mistakes[mistake] = mistakes.TryGetValue(mistake, out var known) ? (known.Where, known.Count + 1) : (where, 1);
        }
    }

    private static string More(int count) => count > 1 ? $", and {count - 1} more" : "";

    private static bool Contains(Span whole, Span span) => span.Start <= span.End && whole.Contains(span);

    private static string? FindProblem(Fix fix, SourceText source)
    {
        var whole = new Span(0, source.Text.Length);
        if (fix.Edits.Count == 0)
            return "offered a fix without edits";
        if (fix.Edits.Any(edit => !Contains(whole, edit.Span)))
            return "offered a fix that edits outside the file";
        var edits = EditedText.Sorted(fix.Edits);
        if (edits.Zip(edits.Skip(1)).Any(pair => pair.First.Span.Overlaps(pair.Second.Span)))
            return "offered a fix whose edits overlap";
        if (edits.Any(edit => source.CutsCharacter(edit.Span.Start) || source.CutsCharacter(edit.Span.End)))
            return "offered a fix that cuts a character in half";
        return EditedText.Changes(source.Text, edits) ? null : "offered a fix that changes nothing";
    }
}

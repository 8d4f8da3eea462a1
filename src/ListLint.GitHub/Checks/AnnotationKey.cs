using Octokit;

namespace ListLint.GitHub;

/// <summary>What makes two annotations the same, of what GitHub gives back.</summary>
internal sealed record AnnotationKey(string Path, int StartLine, int EndLine, int? StartColumn, string Level, string Title, string Message)
{
    public static AnnotationKey From(NewCheckRunAnnotation annotation) =>
        new(
            annotation.Path,
            annotation.StartLine,
            annotation.EndLine,
            annotation.StartColumn,
            annotation.AnnotationLevel?.StringValue ?? "",
            Normalize(annotation.Title),
            Normalize(annotation.Message)
        );

    public static AnnotationKey From(CheckRunAnnotation one) =>
        new(
            one.Path,
            one.StartLine,
            one.EndLine,
            one.StartColumn,
            one.AnnotationLevel?.StringValue ?? "",
            Normalize(one.Title),
            Normalize(one.Message)
        );

    /// <summary>Those of a list that are not there yet, each as often as it is missing; null where something is there that should not be.</summary>
    public static IReadOnlyList<NewCheckRunAnnotation>? Missing(IReadOnlyList<NewCheckRunAnnotation> wanted, IReadOnlyList<CheckRunAnnotation> there)
    {
        var left = there.Select(From).GroupBy(key => key).ToDictionary(group => group.Key, group => group.Count());
        var missing = wanted.Where(annotation => !Take(From(annotation))).ToList();
        return left.Count == 0 ? missing : null;

        bool Take(AnnotationKey key)
        {
            if (!left.TryGetValue(key, out var count))
                return false;
            if (count == 1)
                left.Remove(key);
            else
                left[key] = count - 1;
            return true;
        }
    }

    // What is stored may be trimmed or have other line endings.
    private static string Normalize(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

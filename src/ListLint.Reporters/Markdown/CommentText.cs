using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>The words of a comment on a pull request.</summary>
internal static class CommentText
{
    private const int RoomForEnd = 500;

    /// <summary>What is to be done; null where there is nothing.</summary>
    /// <param name="run">What the change brings in, its paths from the root of the repository.</param>
    /// <param name="options">Of the place where it is read.</param>
    /// <param name="limit">The bytes of UTF-8 that fit.</param>
    public static string? Create(RunResult run, ReportOptions options, int limit)
    {
        var count = run.Files.Sum(file => file.Diagnostics.Count);
        if (count == 0)
            return null;
        var text = new BoundedText(limit - RoomForEnd);
        text.Add(
            $"### {(count == 1 ? "One thing" : $"{ReportText.Count(count, "thing")}")} to look at\n\n"
                + "Thank you for the change! Please look at this before it is merged:\n"
        );
        var written = new Checklist(options).Write(run, text);
        var more =
            written < count ? $"\n{ReportText.Count(count - written, "more point")} not shown here. `listlint check` shows all of them.\n" : "";
        return $"{text}{more}\nOlder problems are left out. This comment is updated after each push.\n";
    }
}

using System.Globalization;
using System.Text;
using ListLint.Core;
using Octokit;

namespace ListLint.GitHub;

/// <summary>Turns diagnostics into annotations of a check run.</summary>
/// <param name="files">Where a list stands in the commit; null where it is not of the repository.</param>
/// <param name="plain">Words for people: one line in which nothing hides or changes the direction.</param>
public sealed class Annotations(Func<SourceText, HeadFile?> files, Func<string, string> plain)
{
    /// <summary>
    /// As many as a check run is given. Each 50 take a request, and GitHub lets a token make 80 that create content a minute and 500 an hour
    /// (docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api); nobody reads more.
    /// </summary>
    public const int Most = 1000;

    // docs.github.com/en/rest/checks/runs: "The maximum size is 64 KB" for both texts, "255 characters" for the title.
    private const int LongestText = 64 * 1000;
    private const int LongestTitle = 255;

    /// <summary>The annotations for a run, the most severe first; where there are too many, each rule takes its turn.</summary>
    public IReadOnlyList<NewCheckRunAnnotation> Create(RunResult run)
    {
        var all = run.Files.SelectMany(CreateForFile).OrderByDescending(Level).ToList();
        return all.Count <= Most ? all : [.. Ranked(all).Take(Most)];
    }

    private static IEnumerable<NewCheckRunAnnotation> Ranked(List<NewCheckRunAnnotation> all)
    {
        var seen = new Dictionary<(string, CheckAnnotationLevel), int>();
        return all.Select(annotation =>
                (
                    Annotation: annotation,
                    Turn: seen[(annotation.Title, Level(annotation))] = seen.GetValueOrDefault((annotation.Title, Level(annotation))) + 1
                )
            )
            .OrderByDescending(ranked => Level(ranked.Annotation))
            .ThenBy(ranked => ranked.Turn)
            .Select(ranked => ranked.Annotation);
    }

    private IEnumerable<NewCheckRunAnnotation> CreateForFile(FileResult result)
    {
        if (result.Diagnostics.Count == 0 || files(result.Source) is not { } file)
            return [];
        var lines = new LineFeeds(result.Source.Text);
        return result.Diagnostics.Select(diagnostic => Create(diagnostic, file, lines)).OfType<NewCheckRunAnnotation>();
    }

    private NewCheckRunAnnotation? Create(Diagnostic diagnostic, HeadFile file, LineFeeds lines)
    {
        var span = diagnostic.Span;
        var (first, last) = (lines.LineOf(span.Start), lines.LineOf(Math.Max(span.Start, span.End - 1)));
        if (file.Lines.ToHead(first) is not { } start || file.Lines.ToHead(last) is not { } end || end < start)
            return null;
        var annotation = new NewCheckRunAnnotation(
            file.Path,
            start,
            end,
            Level(diagnostic.Severity),
            Bounded.Bytes(Lines(diagnostic.Message), LongestText)
        )
        {
            Title = Bounded.Units(diagnostic.Rule, LongestTitle),
            RawDetails = Details(diagnostic, lines),
        };
        // "Annotations only support start_column and end_column on the same line."
        if (start == end)
        {
            annotation.StartColumn = span.Start - lines.Start(first) + 1;
            annotation.EndColumn = Math.Clamp(span.End, span.Start, lines.End(first)) - lines.Start(first) + 1;
        }

        return annotation;
    }

    private string? Details(Diagnostic diagnostic, LineFeeds lines)
    {
        var details = new StringBuilder();
        foreach (var related in diagnostic.Related)
        {
            var place = related.Path is { } other
                ? plain(other)
                : string.Create(CultureInfo.InvariantCulture, $"line {lines.LineOf(related.Span.Start)}");
            details.Append(place).Append(": ").Append(plain(related.Message)).Append('\n');
        }

        if (diagnostic.Fix is { } fix)
            details.Append("fix: ").Append(plain(fix.Title)).Append('\n');
        return details.Length == 0 ? null : Bounded.Bytes(details.ToString().TrimEnd('\n'), LongestText);
    }

    private string Lines(string message) => string.Join('\n', message.ReplaceLineEndings("\n").Split('\n').Select(plain));

    private static CheckAnnotationLevel Level(NewCheckRunAnnotation annotation) => annotation.AnnotationLevel!.Value.Value;

    private static CheckAnnotationLevel Level(Severity severity) =>
        severity switch
        {
            Severity.Error => CheckAnnotationLevel.Failure,
            Severity.Warning => CheckAnnotationLevel.Warning,
            _ => CheckAnnotationLevel.Notice,
        };
}

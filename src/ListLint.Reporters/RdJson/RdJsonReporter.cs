using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>The Reviewdog Diagnostic Format, "rdjson": lines and columns 1-based, columns in UTF-8 bytes, ends exclusive.</summary>
public sealed class RdJsonReporter(ReportOptions options) : Reporter
{
    /// <summary>What <c>--report</c> calls it, and what it needs to be written.</summary>
    public static ReportFormat Format { get; } =
        new("rdjson", options => new RdJsonReporter(options))
        {
            NeedsTexts =
                "needs the lines of the list, which a JSON report does not have. "
                + "Let each part of the run write its own report, and give all of them to reviewdog",
        };

    /// <inheritdoc/>
    public override void Write(RunResult run, TextWriter output) => JsonOutput.Write(output, Create(run), RdJsonContext.Default.RdJsonReport);

    private RdJsonReport Create(RunResult run)
    {
        var rules = options.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        return new RdJsonReport(new RdJsonSource("listlint", options.Homepage), [.. run.Files.SelectMany(file => Create(file, rules))]);
    }

    private IEnumerable<RdJsonDiagnostic> Create(FileResult file, Dictionary<string, RuleDescription> rules)
    {
        var columns = new Utf8Columns(file.Source);
        var joined = new JoinedEdits(file.Source);
        foreach (var diagnostic in file.Diagnostics)
        {
            var edit = diagnostic.Fix is { Edits.Count: > 0 } fix ? joined.Join(fix.Edits) : null;
            yield return new RdJsonDiagnostic(
                Printable.Escape(diagnostic.Message),
                new RdJsonLocation(file.Source.Path, Range(file.Source, columns, diagnostic.Span)),
                ReportText.Format(diagnostic.Severity).ToUpperInvariant(),
                new RdJsonCode(diagnostic.Rule, rules.GetValueOrDefault(diagnostic.Rule)?.Address(options.Homepage)),
                // Several suggestions are alternatives that are applied one by one, but the edits of a fix belong together: they become one.
                edit is null
                    ? null
                    : [new RdJsonSuggestion(Range(file.Source, columns, edit.Span), edit.Text)]
            );
        }
    }

    private static RdJsonRange Range(SourceText source, Utf8Columns columns, Span span)
    {
        var region = Region.From(source, span);
        return new RdJsonRange(Position(columns, region.Start), Position(columns, region.End));
    }

    private static RdJsonPosition Position(Utf8Columns columns, Position position) => new(position.Line, columns.GetColumn(position));
}

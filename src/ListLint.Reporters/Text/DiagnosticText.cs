using System.Globalization;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>Writes the diagnostics of one file as text.</summary>
internal sealed class DiagnosticText(
    TextWriter output,
    Ansi ansi,
    ReportOptions options,
    SourceText source,
    IReadOnlyDictionary<string, SourceText> sources
)
{
    // Where no terminal tells its width: wide enough for context, narrow enough for the log of a build.
    private const int UsualWidth = 120;
    private const int Narrowest = 40;
    private const string Bar = " | ";
    private readonly int? width = options.Width;

    public void Write(Diagnostic diagnostic)
    {
        var position = source.PositionOf(diagnostic.Span.Start);
        var gutter = Math.Max(5, Digits(position.Line));
        var place = string.Create(CultureInfo.InvariantCulture, $"{Printable.Escape(source.Path)}:{position.Line}:{position.Column}:");
        var severity = ReportText.Format(diagnostic.Severity);
        var first = place.Length + severity.Length + 2;
        // A report that was merged may call a rule anything.
        var rule = Printable.Escape(diagnostic.Rule);
        var message = Wrapping.Wrap($"{Printable.Escape(diagnostic.Message)} [{rule}]", first, gutter + Bar.Length, width);
        message[^1] = DimRule(message[^1], rule);
        output.Write(
            $"{ansi.Bold(place)} {ansi.Severe(diagnostic.Severity, severity)} {string.Join("\n" + new string(' ', gutter + Bar.Length), message)}\n"
        );
        if (options.HasTexts)
            WriteExcerpt(diagnostic, gutter);
        foreach (var places in diagnostic.Related.GroupBy(related => (related.Path, related.Message)))
            WriteRelated([.. places], gutter);
        if (diagnostic.Fix is { } fix)
            WriteNote("fix", Printable.Escape(fix.Title) + (fix.Safety == Safety.Safe ? "" : " (unsafe)"), gutter);
    }

    private void WriteExcerpt(Diagnostic diagnostic, int gutter)
    {
        var marked = MarkedLine.From(source, diagnostic.Span, Math.Max(Narrowest, width ?? UsualWidth) - gutter - Bar.Length);
        var mark = new string('^', marked.Mark) + (marked.GoesOn ? "…" : "");
        output.Write($"{ansi.Dim(Number(marked.Line, gutter) + " |")} {marked.Text}\n");
        output.Write($"{ansi.Dim(new string(' ', gutter) + " |")} {new string(' ', marked.Indent)}{ansi.Severe(diagnostic.Severity, mark)}\n");
    }

    private void WriteRelated(List<Related> places, int gutter)
    {
        var related = places[0];
        var other = related.Path is null ? source : sources.GetValueOrDefault(related.Path);
        List<int> lines = other is null ? [] : [.. places.Select(place => other.LineOf(place.Span.Start)).Distinct()];
        var line =
            lines.Count == 0
                ? ""
                : (lines.Count == 1 ? "line " : "lines ") + string.Join(", ", lines.Select(number => number.ToString(CultureInfo.InvariantCulture)));
        var path = related.Path is null || related.Path == source.Path ? "" : Printable.Escape(related.Path);
        WriteNote("see", $"{path}{(path.Length > 0 && line.Length > 0 ? ", " : "")}{line}: {Printable.Escape(related.Message)}", gutter);
    }

    private void WriteNote(string kind, string text, int gutter)
    {
        var lines = Wrapping.Wrap(text, gutter + Bar.Length + kind.Length + 2, gutter + Bar.Length + kind.Length + 2, width);
        var lineStart = "\n" + new string(' ', gutter + Bar.Length + kind.Length + 2);
        output.Write($"{ansi.Dim(new string(' ', gutter) + " =")} {ansi.Bold(kind + ":")} {string.Join(lineStart, lines)}\n");
    }

    private string DimRule(string line, string rule)
    {
        var name = $"[{rule}]";
        return line.EndsWith(name, StringComparison.Ordinal) ? line[..^name.Length] + ansi.Dim(name) : line;
    }

    private static string Number(int line, int gutter) => line.ToString(CultureInfo.InvariantCulture).PadLeft(gutter);

    private static int Digits(int line) => line.ToString(CultureInfo.InvariantCulture).Length;
}

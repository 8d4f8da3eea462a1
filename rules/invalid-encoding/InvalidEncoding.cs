using System.Globalization;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Bytes that are no text in the file's encoding. The bytes of one line are one report, and so is a whole file in another encoding.
/// </summary>
[Rule(Severity.Error, "Every byte of the file is part of a character.")]
public sealed class InvalidEncoding : Rule
{
    private const int FewestLines = 4;
    private const int MostShown = 8;

    /// <summary>Says when a line holds bytes that are no text, the whole file is in another encoding, or git cannot show its differences.</summary>
    public InvalidEncoding()
    {
        Each(ProblemsOf)
            .MustNotBe()
            .WithMessage((list, _, problem) => problem.IsOfFile ? Message(list.Source, problem.Lines) : Message(list.Source, problem.Runs))
            .At(problem => problem.Span);

        Each(list => list.Source.Encoding == TextEncoding.Utf8 ? [] : new[] { list.Source })
            .MustNotBe()
            .WithMessage(_ =>
                "The file is in UTF-16. Git takes it for a binary file, so nobody can see what a commit changes in it. Save it as UTF-8."
            )
            .WithSeverity(_ => Severity.Warning)
            .At(source => new Span(0, Math.Min(1, source.Text.Length)));
    }

    private static IEnumerable<Problem> ProblemsOf(CuratedList list)
    {
        var source = list.Source;
        var lines = source.InvalidBytes.GroupBy(run => source.LineOf(run.Span.Start)).Select(line => line.ToList()).ToList();

        return lines.Count >= FewestLines && FileEncoding.IsOther(source)
            ? [new Problem(lines[0][0].Span, lines[0], lines.Count)]
            : lines.Select(line => new Problem(line[0].Span.Union(line[^1].Span), line, 1));
    }

    private static string Message(SourceText source, int lines) =>
        FileEncoding.NameOf(source) is { } name
            ? $"The file is in {name}, not in UTF-8, so GitHub shows \"\uFFFD\" on {lines} of its lines. Save it as UTF-8."
            : $"The file is not in UTF-8, so GitHub shows \"\uFFFD\" on {lines} of its lines. Save it as UTF-8.";

    private static string Message(SourceText source, List<InvalidBytes> line)
    {
        var bytes = line.SelectMany(run => run.Bytes).ToList();
        var values =
            string.Join(' ', bytes.Take(MostShown).Select(value => value.ToString("X2", CultureInfo.InvariantCulture)))
            + (bytes.Count > MostShown ? " …" : "");
        var what = bytes.Count == 1 ? $"The byte {values}" : $"The bytes {values}";
        var where = string.Create(CultureInfo.InvariantCulture, $"{(line.Count == 1 ? "at" : "starting at")} offset {line[0].ByteOffset}");
        var no = source.Encoding == TextEncoding.Utf8 ? "UTF-8" : "UTF-16";
        var reading = line.Select(run => WesternText.Read(source, run)).ToList();
        var advice = reading.All(text => text is not null)
            ? $"In Windows-1252 {(bytes.Count == 1 ? "it is" : "they are")} "
                + $"\"{string.Join("\", \"", reading.Take(MostShown))}\". Write {(bytes.Count == 1 ? "it" : "them")} in UTF-8."
            : "Write the right characters.";
        return $"{what} {where} {(bytes.Count == 1 ? "is" : "are")} not {no}, so GitHub shows \"\uFFFD\" instead. {advice}";
    }

    // Of a whole file in another encoding, only the first line is kept.
    private sealed record Problem(Span Span, List<InvalidBytes> Runs, int Lines)
    {
        public bool IsOfFile => Lines > 1;
    }
}

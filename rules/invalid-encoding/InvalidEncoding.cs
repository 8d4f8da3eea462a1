using System.Globalization;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Bytes that are no text in the file's encoding. The bytes of one line are one report, and so is a whole file in another encoding.
/// </summary>
[Rule(Severity.Error, "Every byte of the file is text.")]
public sealed class InvalidEncoding : Rule
{
    private const int FewestLines = 10;
    private const int MostShown = 8;

    /// <summary>Says when a line holds bytes that are no text, or the whole file is in another encoding.</summary>
    public InvalidEncoding() =>
        Each(ProblemsOf)
            .MustNotBe()
            .WithMessage(
                (list, _, problem) =>
                    problem.IsOfFile
                        ? $"{problem.Lines} lines of the file hold bytes that are no UTF-8, and nothing else than ASCII besides: "
                            + "the file is in another encoding, and GitHub shows \uFFFD for these bytes. Save it as UTF-8."
                        : Message(list.Source, problem.Runs)
            )
            .At(problem => problem.Span);

    private static IEnumerable<Problem> ProblemsOf(CuratedList list)
    {
        var source = list.Source;
        var lines = source.InvalidBytes.GroupBy(run => source.LineOf(run.Span.Start)).Select(line => line.ToList()).ToList();

        return lines.Count >= FewestLines && IsOtherEncoding(source)
            ? [new Problem(lines[0][0].Span, lines[0], lines.Count)]
            : lines.Select(line => new Problem(line[0].Span.Union(line[^1].Span), line, 1));
    }

    // One character of UTF-8 beside the bytes shows that the rest of the file was saved right.
    private static bool IsOtherEncoding(SourceText source) =>
        source.Encoding == TextEncoding.Utf8
        && !source.HasByteOrderMark
        && source.Text.All(unit => unit < 0x80 || unit is >= '\uDC80' and <= '\uDCFF');

    private static string Message(SourceText source, List<InvalidBytes> line)
    {
        var bytes = line.SelectMany(run => run.Bytes).ToList();
        var values =
            string.Join(' ', bytes.Take(MostShown).Select(value => value.ToString("X2", CultureInfo.InvariantCulture)))
            + (bytes.Count > MostShown ? " …" : "");
        var what = bytes.Count == 1 ? $"The byte {values}" : $"The bytes {values}";
        var where = string.Create(CultureInfo.InvariantCulture, $"{(line.Count == 1 ? "at" : "from")} offset {line[0].ByteOffset}");
        var no = source.Encoding == TextEncoding.Utf8 ? "UTF-8" : "UTF-16";
        var reading = line.Select(run => WesternText.Read(source, run)).ToList();
        var advice = reading.All(text => text is not null)
            ? $"In Windows-1252 {(bytes.Count == 1 ? "it is" : "they are")} "
                + $"\"{string.Join("\", \"", reading.Take(MostShown))}\". Write that in UTF-8."
            : "Write the characters that belong there.";
        return $"{what} {where} {(bytes.Count == 1 ? "is" : "are")} no {no}, so GitHub shows \uFFFD instead. {advice}";
    }

    // Of a whole file in another encoding, only the first line is kept.
    private sealed record Problem(Span Span, List<InvalidBytes> Runs, int Lines)
    {
        public bool IsOfFile => Lines > 1;
    }
}

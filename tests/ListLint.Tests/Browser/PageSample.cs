using ListLint.Markdown;
using ListLint.Reporters;

namespace ListLint.Tests;

/// <summary>Reports for the browser.</summary>
internal static class PageSample
{
    private static readonly PageContext Context = new()
    {
        Date = new DateOnly(2026, 1, 31),
        Model = source => ListParser.Parse(source, Facts.None),
        Rendering = source => new LineRenderer(source.Text).Render,
        AddressOf = (source, line) => $"https://git.example/{source.Path}#L{line}",
    };

    /// <summary>Two lists with findings of three severities, and a fix.</summary>
    public static string Mixed(BaselineCounts? baseline = null) => Write(Sample.Mixed(), baseline);

    public static string Write(RunResult run, BaselineCounts? baseline = null) =>
        Sample.Write(new HtmlReporter(Sample.Options with { Page = Context with { Baseline = baseline } }), run);

    /// <summary>A clean list, whose links servers were asked about.</summary>
    public static string Online() =>
        Write(
            Sample.CreateRun(SourceText.From("- [a](https://x.example)\n"), _ => []) with
            {
                Links = new LinkSummary([
                    new HostSummary("fine.example", 90, 0, 0, 0),
                    new HostSummary("gone.example", 0, 0, 5, 0),
                    new HostSummary("mixed.example", 3, 1, 0, 1),
                ])
                {
                    Left = 2,
                },
            }
        );

    /// <summary>One list with so many entries in sections of a hundred, each entry with a finding of one of three rules.</summary>
    public static string Many(int count)
    {
        var lines = Enumerable
            .Range(0, count)
            .Select(index =>
                $"{(index % 100 == 0 ? $"## Part {index / 100}\n\n" : "")}"
                + $"- [Work {index}](https://host{index % 40}.example/{index}) - Something that work {index} is about. ({2000 + (index % 27)})\n"
            );
        string[] rules = ["duplicate-entry", "impossible-date", "misspelled-word"];
        return Write(
            Sample.CreateRun(
                SourceText.From($"# Many\n\n{string.Concat(lines)}"),
                source =>
                    [
                        .. ListParser
                            .Parse(source, Facts.None)
                            .Entries.Select(
                                (entry, index) =>
                                    new Diagnostic(
                                        rules[index % 3],
                                        (Severity)(index % 3),
                                        entry.TitleSpan,
                                        $"\"{entry.Title}\" is finding no{index}.",
                                        [],
                                        index % 2 == 0 ? new Fix("Write another word", Safety.Safe, [new Edit(entry.TitleSpan, "Other")]) : null
                                    )
                            ),
                    ]
            )
        );
    }
}

using ListLint.Engine;

namespace ListLint.Tests;

/// <summary>Runs the examples of a rule's page. What can be accepted becomes an edit of the page, the rest a problem.</summary>
internal sealed class PageCheck(RulePage page, Rule rule, IReadOnlyList<Rule> all, Func<SourceText, Facts, CuratedList> parse)
{
    // The day and the neighbours that every example sees, so that pages mean the same tomorrow.
    public static readonly Facts Facts = new()
    {
        Today = new DateOnly(2026, 1, 1),
        FileExists = path => path.TrimStart('/') is "README.md" or "LICENSE" or "CONTRIBUTING.md" or "docs" or "docs/guide.md",
    };

    private readonly PageFacts said = new(page);

    // What a block of YAML declares holds for the examples behind it.
    private DeclaredStyle style = DeclaredStyle.None;

    // The same for the repository that they are in.
    private PageProject? project;

    private Facts Known => Facts with { Run = Works(page, parse), LinkOf = said.Find, Style = style, Project = project?.Facts };

    public List<string> Problems { get; } = [];

    public List<Edit> Accepted { get; } = [];

    public PageCheck Run()
    {
        Outline();
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            switch (page.Blocks[i].Info)
            {
                case "markdown bad":
                    Bad(page.Blocks[i], page.Blocks.ElementAtOrDefault(i + 1), page.Blocks.ElementAtOrDefault(i + 2));
                    break;
                case "markdown good":
                    Good(page.Blocks[i]);
                    break;
                case "yaml":
                    Declare(page.Blocks[i]);
                    break;
                case "project":
                    project = new PageProject(page.Text(page.Blocks[i]));
                    break;
            }
        }

        return this;
    }

    private void Outline()
    {
        if (page.Source.Slice(page.Source.Line(1)) is var title && !title.SequenceEqual($"# {rule.Id}"))
            Add(1, $"the title is not \"# {rule.Id}\"");
        if (!page.Prose.Any(line => line.Trim() is [not '#', ..]))
            Add(1, "there is no text that says what and why");
        foreach (var kind in new[] { "markdown bad", "markdown good" }.Where(kind => page.Blocks.All(block => block.Info != kind)))
            Add(1, $"there is no `{kind}` example");
        foreach (var line in said.Unread)
            Add(line, "this says nothing of a link that can be read");
        foreach (var (block, before) in page.Blocks.Zip(page.Blocks.Prepend(null).SkipLast(1).Select(one => one?.Info)))
        {
            if (
                block.Info.StartsWith("markdown ")
                && block.Info is not ("markdown bad" or "markdown good" or "markdown other" or "markdown fixed" or "markdown fixed unsafe")
            )
                Add(block.Line, $"`{block.Info}` is no kind of example");
            else if (block.Info.StartsWith("markdown fixed") && before != "text")
                Add(block.Line, "a fixed example follows the output of a bad one");
        }
    }

    private void Declare(PageBlock block)
    {
        var (declared, mistakes) = DeclaredStyles.Parse(page.Text(block));
        style = declared;
        foreach (var mistake in mistakes)
            Add(block.Line + mistake.Line, mistake.Message);
    }

    private void Bad(PageBlock bad, PageBlock? output, PageBlock? @fixed)
    {
        var source = SourceOf(bad);
        // What a suppression came to shows only where the rules run that it speaks of.
        var linter = new Linter(parse, rule.AfterSuppression ? [.. all.Where(candidate => candidate.Recommended)] : [rule]);
        var result = linter.Lint(source, Known);
        result = result with { Diagnostics = [.. result.Diagnostics.Where(diagnostic => diagnostic.Rule == rule.Id)] };
        Add(bad, result.Failures);
        if (result.Diagnostics.Count == 0)
            Add(bad.Line, "the rule is silent on its bad example");
        var report = string.Concat(result.Diagnostics.Select(diagnostic => Line(source, diagnostic) + "\n"));
        if (result.Diagnostics.Any(diagnostic => diagnostic.Message.AsSpan().IndexOfAny('\r', '\n') >= 0))
            Add(bad.Line, "a message has more than one line");
        if (output?.Info != "text")
            Accepted.Add(Edit.Insert(bad.End, $"\n```text\n{report}```\n"));
        else
            Expect(output, report);
        if (output?.Info == "text" && @fixed?.Info is "markdown fixed" or "markdown fixed unsafe")
            Fixed(source, linter, @fixed);
    }

    private SourceText SourceOf(PageBlock block) =>
        page.Source.WithText(page.Text(block)) is var source && project?.File is { } file ? source.WithPath(file) : source;

    private void Fixed(SourceText source, Linter linter, PageBlock block)
    {
        var fixer = new Fixer(linter.Lint, new FixGuard(parse));
        var result = fixer.Fix(source, Known, block.Info.EndsWith("unsafe") ? Safety.Unsafe : Safety.Safe);
        Add(block, result.Remaining.Failures);
        if (result.Applied.Count == 0)
            Add(block.Line, "the rule fixes nothing here");
        if (result.Quarrels.Count > 0)
            Add(block.Line, "the rule's fixes undo one another");
        Expect(block, result.Source.Text);
    }

    private void Good(PageBlock good)
    {
        var source = SourceOf(good);
        var rules = all.Where(candidate => candidate.Recommended && candidate.Id != rule.Id).Append(rule);
        var result = new Linter(parse, [.. rules]).Lint(source, Known);
        Add(good, result.Failures);
        foreach (var diagnostic in result.Diagnostics)
            Add(good.Line, $"the good example is reported: {Line(source, diagnostic)} [{diagnostic.Rule}]");
    }

    // The other files of the run, for rules that compare files.
    private static RunWorks Works(RulePage page, Func<SourceText, Facts, CuratedList> parse)
    {
        var works = new RunWorks();
        foreach (var block in page.Blocks.Where(block => block.Info == "markdown other"))
            works.Add(parse(SourceText.From(page.Text(block), "other.md"), Facts));
        return works;
    }

    private void Expect(PageBlock block, string actual)
    {
        if (page.Text(block) != actual)
            Accepted.Add(new Edit(block.Content, actual));
    }

    private void Add(PageBlock block, IReadOnlyList<RuleFailure> failures)
    {
        foreach (var failure in failures)
            Add(block.Line, $"{failure.Rule} failed: {failure.Reason}");
    }

    private void Add(int line, string problem) => Problems.Add($"{page.Source.Path}:{line}: {problem}");

    private static string Line(SourceText source, Diagnostic diagnostic)
    {
        var (line, column) = source.PositionOf(diagnostic.Span.Start);
        return $"{line}:{column} {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Message}";
    }
}

using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Run.Lint;

/// <summary>What a file says near its top of how it is made: "Generated from list.yml. Do not edit."</summary>
/// <param name="Span">The sentence or comment that says so.</param>
/// <param name="MadeFrom">The file that it is made from, as it is named there; null where none is named.</param>
internal sealed partial record GeneratedNotice(Span Span, string? MadeFrom)
{
    // Further down, a notice speaks of a part of the file.
    private const int LastLine = 30;
    private const int LastUnit = 20_000;
    private const int LongestName = 120;

    /// <summary>The notice of a text; null where it has none.</summary>
    public static GeneratedNotice? Find(SourceText source)
    {
        var end = Math.Min(source.Line(Math.Min(LastLine, source.LineCount)).End, LastUnit);
        var top = source.Text[..end];
        if (!top.Contains("generated", StringComparison.OrdinalIgnoreCase))
            return null;
        var notice = Comment().Matches(top).FirstOrDefault(comment => IsOfFile(comment.Value)) ?? Sentence().Match(top);
        return notice.Success
            ? new GeneratedNotice(new Span(notice.Index, notice.Index + notice.Value.TrimEnd().Length), NameIn(source, notice.Value, top))
            : null;
    }

    /// <summary>The result, in which each report names the file to change.</summary>
    public static FileResult Mark(FileResult result)
    {
        if (result.Diagnostics.Count == 0 || Find(result.Source) is not { } notice)
            return result;
        var advice = notice.MadeFrom is { } file
            ? $"change {file}, or the problem comes back"
            : "change what it is made from, or the problem comes back";
        var related = new Related(notice.Span, $"this file says that it is generated: {advice}");
        return result with { Diagnostics = [.. result.Diagnostics.Select(one => one with { Related = [.. one.Related, related] })] };
    }

    // The marks around a part of a file, such as a table of contents, are no notice of the file.
    private static bool IsOfFile(string comment) => Made().IsMatch(comment) && Whole().IsMatch(comment) && !Part().IsMatch(comment);

    // "Do not edit README.md" names the file itself.
    private static string? NameIn(SourceText source, string notice, string top)
    {
        var advice = string.Join('\n', top.Split('\n').Where(line => Made().IsMatch(line) && !line.StartsWith("<!--", StringComparison.Ordinal)));
        return From().Matches(notice).Concat(Instead().Matches(notice)).Concat(Instead().Matches(advice)).Select(Name).FirstOrDefault(IsOther);

        static string Name(Match match) => match.Groups["name"].Value.TrimEnd('.');

        bool IsOther(string name) =>
            name.Length is > 0 and <= LongestName
            && !Path.GetFileName(name).Equals(Path.GetFileName(source.Path), StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex("<!--.{0,1000}?-->", RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\bgenerated\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Made();

    [GeneratedRegex(
        @"this (file|document|list|page|readme)\b|\b(do not|don't|never|not be) (edit|modif|change)|generated (\w+ly )?from\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Whole();

    [GeneratedRegex(
        @"^<!-+\W*(\S{0,40}[:-])?(start|end|begin)\b|\btoc\b|table of contents|\b(section|part|block|below)\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Part();

    [GeneratedRegex(
        @"^(> ?)?[*_]{0,2}((this|the) (file|document|list|page|readme)( \S{1,40})? (is|was|gets) (\w+ly |auto-?)?generated|"
            + @"(auto-?|automatically )?generated (\w+ly )?(from|by|using) ).*$",
        RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Sentence();

    [GeneratedRegex(
        @"\bgenerated (\w+ly )?(from|based on|out of) (the )?(\[[^\]\n]{1,80}\]\(|[`'""\[])?(?<name>(https?://)?[\w./-]*[./][\w./-]*\w)",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex From();

    [GeneratedRegex(
        @"\b(edit|modify|change|update) (the )?[`'""\[]?(?<name>[\w./-]*[./][\w./-]*\w)",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Instead();
}

using ListLint.Core;
using ListLint.Engine;
using ListLint.Markdown;

namespace ListLint.Cli;

/// <summary>Where the engine is given its parser.</summary>
internal static class Lists
{
    /// <summary>The model of a text.</summary>
    public static CuratedList Parse(SourceText source, Facts facts) => ListParser.Parse(source, facts);

    /// <summary>The works of all files, in the order of their paths, or null where no rule compares files.</summary>
    public static RunWorks? Works(IEnumerable<Rule> rules, IEnumerable<SourceText> sources)
    {
        if (!rules.Any(rule => rule.AcrossFiles))
            return null;
        var works = new RunWorks();
        foreach (var list in sources.AsParallel().AsOrdered().Select(source => Parse(source, Facts.None)))
            works.Add(list);
        return works;
    }

    /// <summary>A linter for a selection of rules.</summary>
    public static Linter Linter(Selection selection, IReadOnlyList<Suppression> suppressed) => new(Parse, selection, suppressed);
}

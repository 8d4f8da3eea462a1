using System.Runtime.CompilerServices;
using ListLint.Core;
using ListLint.Engine;
using ListLint.Markdown;

namespace ListLint.Cli;

/// <summary>Where the engine is given its parser.</summary>
internal static class Lists
{
    // A file that had to be parsed to know that it is a list is not parsed again.
    private static readonly ConditionalWeakTable<SourceText, CuratedList> Looked = [];

    /// <summary>The model of a text.</summary>
    public static CuratedList Parse(SourceText source, Facts facts)
    {
        if (!Looked.TryGetValue(source, out var list) || !Looked.Remove(source))
            return ListParser.Parse(source, facts);
        list.Facts = facts;
        return list;
    }

    /// <summary>The model of a text, for a look at it before anything is known from outside; the next parsing of the text gives the same.</summary>
    public static CuratedList Look(SourceText source) => Looked.GetValue(source, text => ListParser.Parse(text, Facts.None));

    /// <summary>The works of all files, in the order of their paths, or null where no rule compares files.</summary>
    public static RunWorks? Works(IEnumerable<Rule> rules, IEnumerable<SourceText> sources)
    {
        if (!rules.Any(rule => rule.AcrossFiles))
            return null;
        var works = new RunWorks();
        foreach (var list in AtOnce.Map([.. sources], Look))
            works.Add(list);
        return works;
    }

    /// <summary>A linter for a selection of rules.</summary>
    public static Linter Linter(Selection selection, IReadOnlyList<Suppression> suppressed) => new(Parse, selection, suppressed);
}

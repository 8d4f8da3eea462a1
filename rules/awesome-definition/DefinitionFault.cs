using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What is wrong with a definition of a link, or with a link that uses one.</summary>
/// <param name="Span">Where.</param>
/// <param name="Message">What, and what to do.</param>
/// <param name="Kind">What it shares with others.</param>
/// <param name="Fix">What corrects it.</param>
internal sealed record DefinitionFault(Span Span, string Message, string Kind, Fix Fix)
{
    /// <summary>All of them in a list: those of definitions, then those of links.</summary>
    public static IEnumerable<DefinitionFault> Find(CuratedList list)
    {
        var firsts = list.Definitions.DistinctBy(definition => definition.Key).ToDictionary(definition => definition.Key, StringComparer.Ordinal);
        var used = list.Links.Where(link => link.Form == LinkForm.Reference).Select(link => link.UrlSpan).ToHashSet();
        return
        [
            .. list
                .Definitions.Where(definition => !IsComment(definition))
                .SelectMany(definition => FindIn(list, definition, firsts[definition.Key], used.Contains(definition.UrlSpan))),
            .. list.Links.Select(link => Doubled(list, link)).OfType<DefinitionFault>(),
        ];
    }

    // "[//]: # (text)" is how Markdown writes a comment.
    private static bool IsComment(LinkDefinition definition) => definition.Url is "#" or "" || definition.Label is "//" or "comment";

    private static IEnumerable<DefinitionFault> FindIn(CuratedList list, LinkDefinition definition, LinkDefinition first, bool isUsed)
    {
        if (!isUsed)
        {
            yield return new DefinitionFault(
                definition.Span,
                first != definition
                    ? $"\"{Excerpt.From(definition.Label, 60)}\" is defined on line {list.LineOf(first)} already, and GitHub uses that address. "
                        + "Remove this definition; if its address is the right one, put it there first."
                    : $"No link uses the definition \"{Excerpt.From(definition.Label, 60)}\". Remove it, or write the link.",
                "definitions are used by no link",
                new Fix("Remove the definition", Safety.Unsafe, [Edit.Delete(list.Source.LinesOf(definition.Span))])
            );
            yield break;
        }

        if (definition.Label.ToLowerInvariant() is var small && small != definition.Label)
            yield return new DefinitionFault(
                definition.LabelSpan,
                $"Write the label of a definition in lowercase: \"{Excerpt.From(small, 60)}\". Links find it in any case.",
                "definitions have capitals in their labels",
                new Fix(
                    "Write the label in lowercase",
                    Safety.Safe,
                    [new Edit(definition.LabelSpan, list.Source.Slice(definition.LabelSpan).ToString().ToLowerInvariant())]
                )
            );
        if (SpacesIn(list, definition) is { } spaces)
            yield return new DefinitionFault(
                spaces,
                "There are several spaces in this definition. Write one.",
                "definitions have several spaces in a row",
                new Fix("Write one space", Safety.Safe, [new Edit(spaces, " ")])
            );
    }

    private static Span? SpacesIn(CuratedList list, LinkDefinition definition)
    {
        var gap = new Span(definition.LabelSpan.End + 2, definition.UrlSpan.Start);
        return gap.Length > 1 && list.Source.Slice(gap).IndexOfAnyExcept(' ') < 0 ? gap : null;
    }

    // "[text][label]" whose label is its text.
    private static DefinitionFault? Doubled(CuratedList list, Link link)
    {
        var written = list.Source.Slice(link.Span);
        if (link.Form != LinkForm.Reference || !written.EndsWith(']') || written.LastIndexOf("][") is not (> 0 and var middle))
            return null;
        var (text, label) = (written[(link.IsImage ? 2 : 1)..middle].ToString(), written[(middle + 2)..^1].ToString());
        var shown = Excerpt.From(text, 60);
        return label.Length == 0 || LinkDefinition.KeyOf(text) != LinkDefinition.KeyOf(label)
            ? null
            : new DefinitionFault(
                link.Span,
                $"The text of the link, \"{shown}\", is also its label, so once is enough: \"[{shown}][]\".",
                "links have their text twice",
                new Fix("Write the label once", Safety.Safe, [Edit.Delete(new Span(link.Span.Start + middle + 2, link.Span.End - 1))])
            );
    }
}

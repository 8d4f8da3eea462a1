using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An entry that GitHub takes for the definition of a link.</summary>
/// <param name="Span">The definition.</param>
/// <param name="Definition">The same.</param>
/// <param name="IsUsed">Whether a link refers to it.</param>
internal sealed record SwallowedEntry(Span Span, LinkDefinition Definition, bool IsUsed) : MarkupSlip(Span);

/// <summary><c>- [Title]: url</c>: GitHub shows a bullet with nothing behind it.</summary>
internal static class SwallowedEntries
{
    /// <summary>The items of a list that are definitions, in order.</summary>
    public static IEnumerable<SwallowedEntry> Find(CuratedList list)
    {
        if (list.Definitions.Count == 0)
            yield break;
        var contents = list.Items.Select(item => item.Content).ToHashSet();
        var used = list.Links.Where(link => link.Form == LinkForm.Reference).Select(link => link.UrlSpan.Start).ToHashSet();
        foreach (var definition in list.Definitions)
        {
            if (contents.Contains(definition.Span.Start) && definition.Url.Length > 0)
                yield return new SwallowedEntry(definition.Span, definition, used.Contains(definition.UrlSpan.Start));
        }
    }

    /// <summary>Makes a link of it: parentheses in place of the colon.</summary>
    public static Fix? MakeLink(CuratedList list, SwallowedEntry entry)
    {
        var (label, target, span) = (entry.Definition.LabelSpan, entry.Definition.UrlSpan, entry.Definition.Span);
        var text = list.Source.Slice(span);
        var colon = label.End + 1 - span.Start;
        if (entry.IsUsed || text.Contains('\n') || colon >= text.Length || text[colon] != ':' || target.Start < label.End)
            return null;
        return new Fix("Turn the definition into a link", Safety.Safe, [new Edit(span, $"{text[..colon]}({text[(colon + 1)..].TrimStart()})")])
        {
            Expects = [new ExpectedLink(span, entry.Definition.Url)],
        };
    }
}

using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A tag in front of the title that the siblings of an entry have. A missing resource is none of this: not every work has code.</summary>
internal static class MissingTags
{
    /// <summary>The titles without a tag where the others around them have one.</summary>
    public static IEnumerable<Departure> Find(CuratedList list)
    {
        foreach (var group in list.Groups.Where(group => group.Table is null))
        {
            var entries = group.Entries.Where(entry => entry.Title.Length > 0 && entry.Links.Any(link => !link.IsImage)).ToList();
            var tagged = entries.Count(HasLeadingTag);
            if (!Departure.IsHabit(tagged, entries.Count))
                continue;

            foreach (var entry in entries.Where(entry => !HasLeadingTag(entry)))
                yield return new Departure(entry, entry.TitleSpan.IsEmpty ? entry.Span : entry.TitleSpan, tagged, entries.Count);
        }
    }

    private static bool HasLeadingTag(Entry entry) => !entry.TitleSpan.IsEmpty && entry.Tags.Any(tag => tag.Span.Start < entry.TitleSpan.Start);
}

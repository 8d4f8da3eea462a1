using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Compares the entries of a list with what its configuration declares of them.</summary>
internal static class EntryFaults
{
    /// <summary>The entries that are otherwise, in order.</summary>
    public static IEnumerable<EntryFault> Find(CuratedList list) => list.Facts.Style.Entry is { } style ? Find(list, style) : [];

    /// <summary>The same for a style that is not yet declared.</summary>
    public static IEnumerable<EntryFault> Find(CuratedList list, EntryStyle style)
    {
        var (forms, tags) = (new FormReader(style), new TagFaults(list, style));
        foreach (var entry in Judged(list, style))
        {
            var fit = forms.Read(list, entry);
            List<TextFault> faults =
            [
                .. fit is null ? [] : GapSlips.Find(fit),
                .. Title(style, entry),
                .. fit is null ? [] : Description(style, fit),
                .. fit is null ? [] : tags.Find(fit),
                .. UrlFaults.Find(style.Url, entry),
            ];
            if (faults.Count > 0)
                yield return new EntryFault(entry, faults, fit);
        }
    }

    /// <summary>The entries that a style speaks of: what is nested below an entry is a note of it.</summary>
    public static IEnumerable<Entry> Judged(CuratedList list, EntryStyle style) =>
        list.Entries.Where(entry => entry.Group.Parent is null && !IsExcepted(style, entry.Section));

    /// <summary>Whether a section, or one around it, is left alone.</summary>
    public static bool IsExcepted(EntryStyle style, Section section) =>
        section.Path().Any(around => style.Except.Contains(around.Title.Trim().ToLowerInvariant()));

    private static IEnumerable<TextFault> Title(EntryStyle style, Entry entry)
    {
        if (style.Title is not { } title || entry.Title.Length == 0 || entry.TitleSpan.IsEmpty)
            return [];
        var text = new StyledText("the title", entry.Title, entry.TitleSpan, IsPlain: entry.TitleSpan.Length == entry.Title.Length);
        var faults = TextFaults.Find(title, text);
        return title.IsRepositoryName && RepositoryNames.Conflict(entry) is { } name
            ? faults.Append(new TextFault($"the title is not the name of its repository, \"{Excerpt.From(name, 60)}\"", entry.TitleSpan))
            : faults;
    }

    private static IEnumerable<TextFault> Description(EntryStyle style, FormFit fit) =>
        style.Description is { } description && DescriptionOf(fit) is { } text ? TextFaults.Find(description, text, checksEnd: false) : [];

    /// <summary>The description of a line; null where it has none.</summary>
    public static StyledText? DescriptionOf(FormFit fit) =>
        fit.Find(part => part is TextPart { Name: EntryForm.Description }) is { } part
            ? new StyledText(
                "the description",
                fit.Text.Shown(part.From, part.To),
                part.Span,
                IsPlain: fit.Text.Atoms[part.From].Kind == AtomKind.Sign && !GapSlips.IsDoubtful(fit, part)
            )
            {
                Title = fit.Text.Entry.Title,
            }
            : null;
}

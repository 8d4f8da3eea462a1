using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// What is little and still content: a link to another place of the file, a picture, an anchor of
/// the section's own, a word that there is nothing yet, and sections that the contents put below.
/// </summary>
internal sealed partial class SmallContent
{
    private readonly CuratedList list;
    private readonly ILookup<Section, Link> links;
    private readonly ILookup<Section, Anchor> anchors;
    private readonly HashSet<Section> heads = [];

    public SmallContent(CuratedList list)
    {
        this.list = list;
        links = list.Links.ToLookup(link => link.Section);
        anchors = list.Anchors.Where(anchor => anchor.Section is null).ToLookup(anchor => list.SectionAt(anchor.Span.Start));
        if (list.Contents is { } contents)
            FindHeads(contents);
    }

    public bool IsIn(Section section, Section? next) =>
        IsToCome(section.Title)
        || links[section]
            .Any(link => section.Heading.Contains(link.Span) ? !link.IsInPage : link.IsImage || link.HasImage || !IsWayBack(section, link))
        || (next is not null && heads.Contains(next) && next.Level == section.Level)
        || anchors[section].Any(anchor => !section.Heading.Contains(anchor.Span) && IsOwn(section, next, anchor));

    // To the top, to the contents or to the section's own heading: a link to a section with a list is content.
    private bool IsWayBack(Section section, Link link)
    {
        if (!link.IsInPage)
            return false;
        var name = Uri.UnescapeDataString(link.Url[1..]);
        return name.Length == 0
            || Top().IsMatch(name)
            || Top().IsMatch(TextKey.From(link.Text))
            || name == section.Slug
            || list.Sections.FirstOrDefault(inner => inner.Level > 0) is { } first && name.Equals(first.Slug, StringComparison.OrdinalIgnoreCase)
            || list.Contents is { } contents && name.Equals(list.SectionAt(contents.Span.Start).Slug, StringComparison.OrdinalIgnoreCase)
            || !link.Text.Any(char.IsLetter);
    }

    // An anchor right above the next heading is that heading's.
    private bool IsOwn(Section section, Section? next, Anchor anchor)
    {
        var (own, other) = (TextKey.From(section.Title), next is null ? "" : TextKey.From(next.Title));
        var name = TextKey.From(anchor.Name);
        if (name.Length > 0 && own != other && (name == own || name == other))
            return name == own;
        var line = list.Source.LineOf(anchor.Span.Start);
        var (above, below) = (
            line - list.Source.LineOf(section.Heading.End - 1),
            next is null ? int.MaxValue : list.Source.LineOf(next.Heading.Start) - line
        );
        return above == 1 && below > 1;
    }

    // The first item below another in the contents, and its heading: the other heads it, whatever their levels are.
    private void FindHeads(Contents contents)
    {
        var targets = new ContentsTargets(list, contents);
        for (var at = 1; at < contents.Items.Count; at++)
        {
            if (
                contents.Items[at].Depth > contents.Items[at - 1].Depth
                && targets.Find(contents.Items[at]) is { } section
                && targets.Find(contents.Items[at - 1]) is not null
            )
                heads.Add(section);
        }
    }

    private static bool IsToCome(string title) => ToCome().IsMatch(title);

    [GeneratedRegex(
        "^(?:back)?(?:to)?(?:the)?(?:top|start|up|readme|contents?|index|home|toc|tableofcontents?|menu)(?:ofpage|ofthepage)?$|"
            + "backtotop|start-of-content|table-of-contents|返回|回到|顶部|頂部|目录|目錄|"
            + "トップ|戻る|목차|맨위|наверх|содержани|volver|retour|zurück|voltar",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Top();

    [GeneratedRegex(
        @"\b(?:coming soon|work in progress|under construction|to be (?:added|done|continued)|tb[ad]|todo|wip)\b|"
            + @"敬请期待|待更新|待补充|待续|建设中|準備中|近日公開",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex ToCome();
}

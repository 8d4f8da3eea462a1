using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Sections of a list that the awesome list treats by their names. An emoji beside a name makes no difference.</summary>
internal static class ListSections
{
    private const string Footnotes = "footnotes";
    private static readonly HashSet<string> Licenses = new(["license", "licence", "licenses", "licences"], StringComparer.Ordinal);
    private static readonly HashSet<string> Guides = new(
        ["contributing", "contribute", "howtocontribute", "contributions", "contributionguidelines", "contributionguide"],
        StringComparer.Ordinal
    );
    private static readonly HashSet<string> Related = new(["related", "relatedlists"], StringComparer.Ordinal);

    // What is said of the list itself, and belongs into footnotes.
    private static readonly HashSet<string> Notes = new(
        ["disclaimer", "acknowledgement", "acknowledgements", "acknowledgment", "acknowledgments", "citation", "cite", "credits"],
        StringComparer.Ordinal
    );

    // A topic can be named "Index" or "Overview".
    private static readonly HashSet<string> Contents = new(
        ["contents", "content", "tableofcontents", "tableofcontent", "toc", "目录", "目錄", "目次", "もくじ", "목차"],
        StringComparer.Ordinal
    );

    /// <summary>Whether a heading says that a table of contents is below it.</summary>
    public static bool IsContents(Section section) => Contents.Contains(TextKey.From(section.Title));

    /// <summary>Whether a section is about the license of the list.</summary>
    public static bool IsLicense(Section section) => Licenses.Contains(AsciiKey(section.Title));

    /// <summary>Whether a section says how to contribute to the list.</summary>
    public static bool IsContributing(Section section) => Guides.Contains(TextKey.From(section.Title));

    /// <summary>Whether a section has the notes of the list that are not its content.</summary>
    public static bool IsFootnotes(Section section) => TextKey.From(section.Title) == Footnotes;

    /// <summary>Whether a section names other lists.</summary>
    public static bool IsRelated(Section section) => Related.Contains(TextKey.From(section.Title));

    /// <summary>Whether the table of contents may not have an item of this name.</summary>
    public static bool IsNoContent(string name) => TextKey.From(name) is var key && (key == Footnotes || Guides.Contains(key));

    /// <summary>Whether the table of contents need not have an item for a section.</summary>
    public static bool NeedsNoItem(Section section) =>
        IsNoContent(section.Title) || IsLicense(section) || IsRelated(section) || Notes.Contains(TextKey.From(section.Title));

    // The same word in another script may stand beside it.
    private static string AsciiKey(string title) => TextKey.From(string.Concat(title.Where(char.IsAscii)));
}

using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// An invisible character that a browser wrote as percent codes when an address was copied with it; at the end of the address it never belongs to it.
/// </summary>
/// <param name="Link">The link whose target ends in it.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Code">Its code point.</param>
internal sealed record EncodedCharacter(Link Link, Span Span, int Code)
{
    private static readonly (string Written, int Code)[] Codes =
    [
        ("%E2%80%8B", 0x200B),
        ("%E2%80%8C", 0x200C),
        ("%E2%80%8D", 0x200D),
        ("%E2%80%8E", 0x200E),
        ("%E2%80%8F", 0x200F),
        ("%E2%80%AC", 0x202C),
        ("%E2%81%A0", 0x2060),
        ("%EF%BB%BF", 0xFEFF),
        ("%C2%AD", 0xAD),
    ];

    /// <summary>Those of all links, each target once.</summary>
    public static IEnumerable<EncodedCharacter> Find(CuratedList list) =>
        list.Links.Select(link => LastOf(list.Source, link)).OfType<EncodedCharacter>().DistinctBy(encoded => encoded.Link.UrlSpan);

    private static EncodedCharacter? LastOf(SourceText source, Link link)
    {
        var target = source.Slice(link.UrlSpan);
        if (target is not [.., '%', _, _])
            return null;

        foreach (var (written, code) in Codes)
        {
            if (target.EndsWith(written, StringComparison.OrdinalIgnoreCase))
                return new EncodedCharacter(link, new Span(link.UrlSpan.End - written.Length, link.UrlSpan.End), code);
        }

        return null;
    }
}

using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Invisible characters that a browser wrote as percent codes when an address was copied with them; at its end they never belong to it.</summary>
internal static class EncodedCharacter
{
    private static readonly (string Written, int Code)[] Codes =
        [("%E2%80%8B", 0x200B), ("%E2%80%8C", 0x200C), ("%E2%80%8D", 0x200D), ("%E2%80%8E", 0x200E), ("%E2%80%8F", 0x200F), ("%E2%80%AC", 0x202C), ("%E2%81%A0", 0x2060), ("%EF%BB%BF", 0xFEFF), ("%C2%AD", 0xAD)];

    /// <summary>The links whose target ends in one, and where it stands.</summary>
    public static IEnumerable<(Link Link, Span Span)> Find(CuratedList list)
    {
        foreach (var link in list.Links.Where(link => Last(list.Source.Slice(link.UrlSpan)) is not null).DistinctBy(link => link.UrlSpan))
            yield return (link, new Span(link.UrlSpan.End - Last(list.Source.Slice(link.UrlSpan))!.Value.Written.Length, link.UrlSpan.End));
    }

    public static string NameOf(ReadOnlySpan<char> written) => CharacterNames.Of(Last(written)!.Value.Code);

    private static (string Written, int Code)? Last(ReadOnlySpan<char> target)
    {
        if (target is not [.., '%', _, _])
            return null;
        foreach (var code in Codes)
        {
            if (target.EndsWith(code.Written, StringComparison.OrdinalIgnoreCase))
                return code;
        }

        return null;
    }
}

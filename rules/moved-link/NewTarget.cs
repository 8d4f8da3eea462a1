using System.Buffers;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Writes an address in the place of a target, so that nothing around it is read in another way.</summary>
internal static class NewTarget
{
    private const int Longest = 1000;

    // What means nothing to Markdown and HTML inside a target, in all its forms. A semicolon could end an entity, a dollar sign begin a formula.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/?=&%#+:@,!"
    );

    /// <summary>The edit, or null where the place or the address cannot take it.</summary>
    public static Edit? CreateEdit(CuratedList list, Link link, string address)
    {
        // Servers take these for what they stand for, and Markdown does not.
        var text = address
            .Replace("(", "%28", StringComparison.Ordinal)
            .Replace(")", "%29", StringComparison.Ordinal)
            .Replace("*", "%2A", StringComparison.Ordinal)
            .Replace("'", "%27", StringComparison.Ordinal);
        return !link.UrlSpan.IsEmpty && text.Length <= Longest && !text.AsSpan().ContainsAnyExcept(Plain) && Fits(list, link, text)
            ? new Edit(link.UrlSpan, text)
            : null;
    }

    private static bool Fits(CuratedList list, Link link, string text) =>
        link.Form switch
        {
            // GitHub leaves marks at the end out of the link.
            LinkForm.Bare => char.IsAsciiLetterOrDigit(text[^1]) || text[^1] is '/' or '-' or '=',
            // Without quotes, other characters would end the value.
            LinkForm.Html => link.UrlSpan.Start > 0 && list.Source.Text[link.UrlSpan.Start - 1] is '"' or '\'',
            _ => true,
        };
}

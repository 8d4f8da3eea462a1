using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace ListLint.Links;

/// <summary>
/// The places of a page of HTML: what its <c>id</c> and <c>name</c> say. Read from the tokens, since to build the tree of a hostile page takes time
/// that grows with the square of its length. The only file that knows AngleSharp, which so is loaded only where a fragment is asked.
/// </summary>
internal sealed class PagePlaces
{
    // GitHub puts this before the names that a page of its users has.
    private const string UserContent = "user-content-";
    private const int EnoughTitles = 2;
    private const int EnoughLinks = 3;
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> anyCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> wanted = new(StringComparer.Ordinal);
    private readonly List<string> scripts = [];
    private readonly bool isWritten;
    private readonly bool isDamaged;
    private int titles;

    /// <summary>Collects the places that the HTML of a page names.</summary>
    public PagePlaces(string html)
    {
        using var source = new TextSource(html);
        using var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { DisableElementPositionTracking = true };
        var inScript = false;
        for (var token = tokens.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokens.Get())
        {
            if (token.Type == HtmlTokenType.StartTag)
            {
                var tag = token.AsTag();
                inScript = tag.Name == "script";
                tokens.State = Mode(tag.Name);
                Take(tag);
            }
            else if (inScript && token.Type == HtmlTokenType.Character)
            {
                scripts.Add(token.Data);
            }
        }

        // A page that scripts make shows none of its places here, but for the one to skip its menu.
        isDamaged = html.Contains('\uFFFD', StringComparison.Ordinal);
        isWritten = titles >= EnoughTitles || wanted.Count(names.Contains) >= EnoughLinks;
    }

    /// <summary>Whether the page has a place; null where its scripts may make it.</summary>
    /// <param name="fragment">As written after the <c>#</c>.</param>
    /// <param name="isWhole">Whether the page was read to its end.</param>
    public bool? Has(string fragment, bool isWhole)
    {
        var plain = Uri.UnescapeDataString(fragment);
        if (names.Contains(fragment) || names.Contains(plain) || anyCase.Contains(UserContent + plain))
            return true;
        // In a page of another encoding than it says, only names in ASCII are what they are.
        var isOpen =
            !isWhole
            || !isWritten
            || (isDamaged && !Ascii.IsValid(plain))
            || anyCase.Contains(plain)
            || scripts.Any(script => script.Contains(plain, StringComparison.OrdinalIgnoreCase));
        return isOpen ? null : false;
    }

    private void Take(HtmlTagToken tag)
    {
        foreach (var attribute in tag.Attributes)
        {
            if (attribute.Name == "id" || (attribute.Name == "name" && tag.Name == "a"))
            {
                names.Add(attribute.Value);
                anyCase.Add(attribute.Value);
                titles += tag.Name is "a" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "dt" or "section" ? 1 : 0;
            }
            else if (attribute.Name == "href" && attribute.Value.StartsWith('#'))
            {
                wanted.Add(attribute.Value[1..]);
            }
        }
    }

    // What the builder of a tree would tell the tokenizer.
    private static HtmlParseMode Mode(string tag) =>
        tag switch
        {
            "script" => HtmlParseMode.Script,
            "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
            "textarea" or "title" => HtmlParseMode.RCData,
            "plaintext" => HtmlParseMode.Plaintext,
            _ => HtmlParseMode.PCData,
        };
}

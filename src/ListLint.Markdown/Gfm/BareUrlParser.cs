using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ListLint.Markdown;

/// <summary>
/// Links addresses that stand bare in the text, <c>https://example.org</c> and <c>www.example.org</c>, as GFM's autolink extension does.
/// </summary>
internal sealed class BareUrlParser : InlineParser
{
    public BareUrlParser() => OpeningCharacters = [':', 'w'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        if (rest[0] == ':')
            return rest.StartsWith("://") && MatchScheme(processor, ref slice);
        return rest.StartsWith("www.") && MatchHost(processor, ref slice);
    }

    // cmark-gfm does not come back to an address in brackets where they turn out to be no link.
    // The scheme was already taken for text, because the colon is rarer than any letter that starts it.
    private static bool MatchScheme(InlineProcessor processor, ref StringSlice slice)
    {
        if (
            processor.Inline is not LiteralInline before
            || !ReferenceEquals(before.Content.Text, slice.Text)
            || before.Content.End + 1 != slice.Start
        )
            return false;
        var start = slice.Start;
        while (start > before.Content.Start && char.IsAsciiLetter(slice.Text[start - 1]))
            start--;
        var text = slice.Text.AsSpan(start, slice.End + 1 - start);
        var host = slice.Start + 3 - start;
        if (!AutolinkSyntax.StartsWithSafeScheme(text) || !AutolinkSyntax.IsDomain(text[host..], needsDot: false) || Nesting.IsInBrackets(before))
            return false;
        var length = host + AutolinkSyntax.Length(text[host..]);
        Cut(before, slice.Start - start);
        slice.Start = start;
        Emit(processor, ref slice, length, "");
        return true;
    }

    private static bool MatchHost(InlineProcessor processor, ref StringSlice slice)
    {
        var isFirst = slice.Start == 0 || processor.GetSourcePosition(slice.Start) == processor.Block!.Span.Start;
        if (!isFirst && !"*_~( \t\n\v\f\r".Contains(slice.Text[slice.Start - 1], StringComparison.Ordinal))
            return false;
        if (!AutolinkSyntax.IsDomain(slice.AsSpan(), needsDot: true) || Nesting.IsInBrackets(processor.Inline))
            return false;
        var length = AutolinkSyntax.Length(slice.AsSpan());
        if (length == 0)
            return false;
        Emit(processor, ref slice, length, "http://");
        return true;
    }

    private static void Emit(InlineProcessor processor, ref StringSlice slice, int length, string scheme)
    {
        var content = new StringSlice(slice.Text, slice.Start, slice.Start + length - 1);
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var written = content.ToString();
        var url = scheme + (processor.Block is PipeCell ? EscapedPipes.Unescape(written) : written);
        processor.Inline = BareLink.Create(url, content, new SourceSpan(start, processor.GetSourcePosition(content.End)), line, column);
        slice.Start += length;
    }

    private static void Cut(LiteralInline literal, int length)
    {
        literal.Content.End -= length;
        literal.Span.End -= length;
        if (literal.Content.IsEmpty)
            literal.Remove();
    }
}

using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A link whose target is not the address that is meant.</summary>
/// <param name="Span">Where it is written.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Fix">What to write, where only one text can be meant.</param>
internal sealed record TargetFault(Span Span, string Message, Fix? Fix = null)
{
    /// <summary>The fix that writes another target; null where the target is not written as it is read, with escapes or entities.</summary>
    public static Fix? Replace(CuratedList list, Link link, string address, Safety safety, string title) =>
        list.Source.Slice(link.UrlSpan).Trim().SequenceEqual(link.Url)
            ? new Fix(title, safety, [new Edit(link.UrlSpan, address)]) { Expects = [new ExpectedLink(link.Span, address)] }
            : null;
}

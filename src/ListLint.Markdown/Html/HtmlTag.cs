using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>One attribute of a tag; the value is unquoted and its entities are resolved.</summary>
internal readonly record struct HtmlAttribute(string Name, string Value, Span ValueSpan);

/// <summary>A start or end tag.</summary>
/// <param name="Span">From the opening to behind the closing angle bracket.</param>
/// <param name="Name">Lower case.</param>
/// <param name="IsEnd">Whether it is <c>&lt;/name&gt;</c>.</param>
/// <param name="Attributes">In order; names in lower case.</param>
internal sealed record HtmlTag(Span Span, string Name, bool IsEnd, IReadOnlyList<HtmlAttribute> Attributes)
{
    /// <summary>The first attribute of a name, or null.</summary>
    public HtmlAttribute? this[string name]
    {
        get
        {
            foreach (var attribute in Attributes)
            {
                if (attribute.Name == name)
                    return attribute;
            }

            return null;
        }
    }

    /// <summary>1 to 6 for a heading, else 0.</summary>
    public int HeadingLevel => Name is ['h', >= '1' and <= '6'] ? Name[1] - '0' : 0;
}

using System.Collections.Immutable;

namespace ListLint.Core;

/// <summary>Whether GitHub shows a sign of the source to a reader as it is written.</summary>
public enum LiteralPlace : byte
{
    /// <summary>It is markup, an address behind a link, code, a formula, a tag, or escaped.</summary>
    None,

    /// <summary>It is shown, outside of links.</summary>
    Text,

    /// <summary>It is shown as the text of a link.</summary>
    Label,
}

/// <summary>A link of a block.</summary>
/// <param name="Span">Where it is written, in UTF-16 units of the block.</param>
/// <param name="Label">Where its text is written.</param>
/// <param name="Url">Its target, escapes and entities resolved.</param>
/// <param name="IsBare">Whether it is an address that GitHub links by itself, or one in angle brackets.</param>
public readonly record struct RenderedLink(Span Span, Span Label, string Url, bool IsBare);

/// <summary>A piece of Markdown as GitHub shows it: what two renderings are compared by.</summary>
/// <param name="Source">The Markdown.</param>
/// <param name="Literal">For each unit of the source, whether it is shown as it is written.</param>
/// <param name="Links">The links in order.</param>
/// <param name="Images">The images in order, their spans and addresses.</param>
public sealed record RenderedBlock(
    string Source,
    ImmutableArray<LiteralPlace> Literal,
    IReadOnlyList<RenderedLink> Links,
    IReadOnlyList<(Span Span, string Url)> Images
)
{
    /// <summary>How many bold parts there are.</summary>
    public int Strong { get; init; }

    /// <summary>How many parts are set in italics.</summary>
    public int Emphasis { get; init; }

    /// <summary>How many parts are struck through.</summary>
    public int Struck { get; init; }

    /// <summary>Where code stands, its marks included.</summary>
    public IReadOnlyList<Span> Code { get; init; } = [];

    /// <summary>Where tags of HTML stand, in order.</summary>
    public IReadOnlyList<Span> Tags { get; init; } = [];
}

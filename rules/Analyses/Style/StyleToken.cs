using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What a part of a line is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>What stands in brackets in front of the words: <c>[ICRA]</c>.</summary>
    Lead,

    /// <summary>What stands in parentheses behind the words: <c>(Oxford)</c>.</summary>
    Trail,

    /// <summary>The number in front of a heading: <c>17.</c></summary>
    Number,

    /// <summary>What stands between backticks.</summary>
    Code,

    /// <summary>An image, also one with a link around it.</summary>
    Image,

    /// <summary>An emoji.</summary>
    Emoji,

    /// <summary>What stands between the brackets of a link.</summary>
    Label,

    /// <summary>What stands between the parentheses of a link.</summary>
    Address,

    /// <summary>An address that is no part of a link with a text.</summary>
    Bare,
}

/// <summary>A part of a line, without the signs around it: those lie between it and the next one.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where.</param>
/// <param name="Key">For a label and its address, the letters of the label in lower case.</param>
internal readonly record struct StyleToken(TokenKind Kind, Span Span, string Key = "");

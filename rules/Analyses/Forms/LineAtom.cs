using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What an atom of a line is.</summary>
internal enum AtomKind : byte
{
    /// <summary>A character of text, or of marks.</summary>
    Sign,

    /// <summary>A link with a text.</summary>
    Link,

    /// <summary>An image, or a link around images.</summary>
    Image,

    /// <summary>Text in code marks.</summary>
    Code,
}

/// <summary>The smallest part of a line that a form is compared with.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it is written.</param>
/// <param name="Sign">The character; a space for a line break with what indents the next line.</param>
/// <param name="Link">The link or image.</param>
internal readonly record struct LineAtom(AtomKind Kind, Span Span, char Sign = '\0', Link? Link = null)
{
    /// <summary>Whether it is a space.</summary>
    public bool IsSpace => Kind == AtomKind.Sign && Sign == ' ';

    /// <summary>Whether it is a letter or digit of text.</summary>
    public bool IsLetter => Kind == AtomKind.Sign && (char.IsLetterOrDigit(Sign) || Sign > '\u2FFF' || char.IsSurrogate(Sign));

    /// <summary>Whether it is a sign that stands between two parts.</summary>
    public bool IsSeparator => Kind == AtomKind.Sign && Sign is '-' or '–' or '—' or '−' or ':' or ';' or ',' or '.' or '|' or '·' or '•' or '→';
}

namespace ListLint.Core;

/// <summary>A tag of HTML as it is written in a file; none from code, comments and the labels of links.</summary>
/// <param name="Span">From its opening to behind its closing angle bracket.</param>
/// <param name="Name">In lower case.</param>
/// <param name="IsEnd">Whether it is <c>&lt;/name&gt;</c>.</param>
/// <param name="HasAttributes">Whether it has an attribute.</param>
/// <param name="HasTarget">Whether it has an attribute <c>href</c>.</param>
/// <param name="IsInText">Whether it stands in running text, a heading or a cell, and not in a block of HTML.</param>
public readonly record struct RawTag(Span Span, string Name, bool IsEnd, bool HasAttributes, bool HasTarget, bool IsInText);

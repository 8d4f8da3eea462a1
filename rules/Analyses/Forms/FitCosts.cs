using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// What a departure of a line from a form costs. Signs between the parts are cheap, so that a line is read with all the parts it has; no cost is
/// fitted to a list, and only their order counts.
/// </summary>
internal static class FitCosts
{
    /// <summary>What cannot be.</summary>
    public const int Never = 1_000_000;

    /// <summary>A sign is missing.</summary>
    public const int MissingSign = 2;

    /// <summary>A sign stands in the place of another.</summary>
    public const int OtherSign = 3;

    /// <summary>Text, link or tag of the form is missing.</summary>
    public const int MissingText = 20;

    /// <summary>A link that the form has a place for is taken for text.</summary>
    public const int LabelInText = 15;

    // A link around the title is what makes an entry.
    private const int MissingLink = 30;
    private const int OtherLabel = 3;
    private const int TextFromSeparator = 3;

    /// <summary>A part of the form is missing.</summary>
    public static int Missing(FormPart part) => part is LinkPart ? MissingLink : MissingText;

    /// <summary>An atom of the line has no place in the form.</summary>
    public static int Extra(in LineAtom atom) =>
        atom.Kind != AtomKind.Sign ? 20
        : atom.IsLetter ? 8
        : atom.IsSpace ? 1
        : atom.Sign is '(' or ')' or '[' or ']' ? 3
        : 2;

    /// <summary>An atom is taken for a link, image or tag of the form.</summary>
    public static int Atom(FormPart part, in LineAtom atom, SourceText source) =>
        part switch
        {
            ImagePart => atom.Kind == AtomKind.Image ? 0 : Never,
            CodePart code => atom.Kind != AtomKind.Code ? Never
            : code.IsName || source.Slice(atom.Span).Trim('`').SequenceEqual(code.Text) ? 0
            : Never,
            LinkPart link => atom is { Kind: AtomKind.Link, Link: { } there } ? Link(link, there, source) : Never,
            _ => Never,
        };

    /// <summary>An atom is taken for a part of text.</summary>
    public static int Text(FormPart part, in LineAtom atom, bool isFirst)
    {
        var name = ((TextPart)part).Name;
        if (name is EntryForm.Year or EntryForm.Date)
            return char.IsAsciiDigit(atom.Sign) || (!isFirst && name == EntryForm.Date && atom.Sign is '-' or '.' or '/') ? 0 : Never;
        // A title with a link is written as a link.
        if ((isFirst && atom.IsSpace) || (name == EntryForm.Title && atom.Kind is AtomKind.Link or AtomKind.Image))
            return Never;
        return atom.Kind switch
        {
            AtomKind.Image => 2,
            AtomKind.Link => 1,
            _ => isFirst && atom.IsSeparator ? TextFromSeparator : 0,
        };
    }

    private static int Link(LinkPart part, Link link, SourceText source)
    {
        if (link.Form is not (LinkForm.Inline or LinkForm.Reference))
            return Never;
        var text = source.Slice(link.TextSpan).Trim();
        if (part.Name.Length > 0)
            return part.Frames(text) ? 0 : OtherLabel;
        return text.SequenceEqual(part.Before) ? 0
            : TextKey.From(text) == TextKey.From(part.Before) ? OtherLabel
            : Never;
    }
}

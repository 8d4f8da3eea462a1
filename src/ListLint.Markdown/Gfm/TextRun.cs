using System.Text;
using ListLint.Core;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ListLint.Markdown;

/// <summary>
/// Literals that stand side by side, in the tree and in the source: one text that escapes and delimiters without effect have cut up.
/// </summary>
internal sealed class TextRun
{
    private readonly List<(int Offset, LiteralInline Literal)> parts = [];
    private Inline end;

    /// <summary>The longest run that starts with a literal.</summary>
    public TextRun(LiteralInline first)
    {
        var last = first;
        var text = new StringBuilder();
        Add(first, text);
        while (last.NextSibling is LiteralInline next && IsVerbatim(next) && IsVerbatim(first) && next.Span.Start == last.Span.End + 1)
        {
            Add(next, text);
            last = next;
        }

        end = last;
        Next = last.NextSibling;
        Text = IsVerbatim(first) ? text.ToString() : "";
    }

    /// <summary>The text as it is shown.</summary>
    public string Text { get; }

    /// <summary>The inline behind the run.</summary>
    public Inline? Next { get; }

    /// <summary>Puts a part of the text behind the old literals and what was put there, cut as it was; does nothing for an empty part.</summary>
    public void AppendText(int from, int to)
    {
        for (var index = from < to ? IndexOf(from) : parts.Count; index < parts.Count && parts[index].Offset < to; index++)
        {
            var (offset, literal) = parts[index];
            var (start, stop) = (Math.Max(from, offset), Math.Min(to, offset + literal.Content.Length));
            var isEscaped = start == offset && literal.IsFirstCharacterEscaped;
            Append(
                new LiteralInline
                {
                    Content = new StringSlice(Text, start, stop - 1),
                    IsClosed = true,
                    IsFirstCharacterEscaped = isEscaped,
                },
                start,
                stop
            );
        }
    }

    /// <summary>Puts a link there.</summary>
    public void AppendLink(Email email)
    {
        var url = (email.IsPlain ? "mailto:" : "") + Text[email.Start..email.End];
        var part = PartAt(email.Start);
        var content = new StringSlice(Text, email.Start, email.End - 1);
        Append(BareLink.Create(url, content, SpanOf(email.Start, email.End), part.Line, ColumnOf(email.Start)), email.Start, email.End);
    }

    /// <summary>Removes the old literals, of which the appended inlines have taken the place.</summary>
    public void RemoveOld()
    {
        foreach (var (_, literal) in parts)
            literal.Remove();
    }

    private void Append(Inline inline, int from, int to)
    {
        (inline.Span, inline.Line, inline.Column) = (SpanOf(from, to), PartAt(from).Line, ColumnOf(from));
        end.InsertAfter(inline);
        end = inline;
    }

    private void Add(LiteralInline literal, StringBuilder text)
    {
        parts.Add((text.Length, literal));
        text.Append(literal.Content.AsSpan());
    }

    // The backslash of an escape belongs to the source of the literal that it starts, not to its text. Entities are other inlines.
    private static bool IsVerbatim(LiteralInline literal) =>
        literal.Span.Length - literal.Content.Length == (literal.IsFirstCharacterEscaped ? 1 : 0);

    private SourceSpan SpanOf(int from, int to)
    {
        var (offset, literal) = parts[IndexOf(from)];
        return new SourceSpan(offset == from ? literal.Span.Start : SourceOf(from), SourceOf(to - 1));
    }

    private int SourceOf(int offset)
    {
        var index = IndexOf(offset);
        return parts[index].Literal.Span.End + 1 - parts[index].Literal.Content.Length + offset - parts[index].Offset;
    }

    private LiteralInline PartAt(int offset) => parts[IndexOf(offset)].Literal;

    private int ColumnOf(int offset) => PartAt(offset).Column + SourceOf(offset) - PartAt(offset).Span.Start;

    private int IndexOf(int offset) => parts.CountWhile(offset, static (part, offset) => part.Offset <= offset) - 1;
}

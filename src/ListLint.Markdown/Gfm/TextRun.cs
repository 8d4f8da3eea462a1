using System.Text;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ListLint.Markdown;

/// <summary>Literals that stand side by side, in the tree and in the source: one text that delimiters without effect have cut up.</summary>
internal sealed class TextRun
{
    private readonly LiteralInline first;
    private readonly LiteralInline last;
    private Inline end;

    private TextRun(LiteralInline first, LiteralInline last, string text)
    {
        this.first = first;
        this.last = last;
        end = last;
        Text = text;
        Next = last.NextSibling;
    }

    /// <summary>The text; its offsets are those of the source less where the run starts.</summary>
    public string Text { get; }

    /// <summary>The inline behind the run.</summary>
    public Inline? Next { get; }

    /// <summary>The longest run that starts with a literal.</summary>
    public static TextRun From(LiteralInline first)
    {
        var last = first;
        if (!IsVerbatim(first))
            return new TextRun(first, first, "");
        if (!Joins(first, first.NextSibling))
            return new TextRun(first, first, first.Content.AsSpan().Contains('@') ? first.Content.ToString() : "");
        var text = new StringBuilder().Append(first.Content.AsSpan());
        while (Joins(last, last.NextSibling))
        {
            last = (LiteralInline)last.NextSibling!;
            text.Append(last.Content.AsSpan());
        }

        return new TextRun(first, last, text.ToString());
    }

    /// <summary>Puts a part of the text behind the old literals and what was put there; does nothing for an empty part.</summary>
    public void AppendText(int start, int end)
    {
        if (start < end)
            Append(new LiteralInline { Content = Slice(start, end), IsClosed = true, Span = SpanOf(start, end), Line = first.Line, Column = first.Column + start });
    }

    /// <summary>Puts a link there.</summary>
    public void AppendLink(Email email)
    {
        var url = (email.IsPlain ? "mailto:" : "") + Text[email.Start..email.End];
        Append(BareLink.Create(url, Slice(email.Start, email.End), SpanOf(email.Start, email.End), first.Line, first.Column + email.Start));
    }

    /// <summary>Removes the old literals, of which the inserted inlines have taken the place.</summary>
    public void RemoveOld()
    {
        for (Inline inline = first; ;)
        {
            var next = inline.NextSibling;
            inline.Remove();
            if (inline == last)
                return;
            inline = next!;
        }
    }

    private void Append(Inline inline)
    {
        end.InsertAfter(inline);
        end = inline;
    }

    // An escaped character is longer in the source than in the text, so offsets would differ behind it.
    private static bool IsVerbatim(LiteralInline literal) => literal.Content.Length == literal.Span.Length;

    private static bool Joins(LiteralInline literal, Inline? next) =>
        next is LiteralInline other && IsVerbatim(other) && other.Span.Start == literal.Span.End + 1;

    private StringSlice Slice(int start, int end) => new(Text, start, end - 1);

    private SourceSpan SpanOf(int start, int end) => new(first.Span.Start + start, first.Span.Start + end - 1);
}

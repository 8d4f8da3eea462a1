using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace ListLint.Markdown;

/// <summary>Links e-mail addresses that stand bare in the text, after all other inlines are known, as GFM's autolink extension does.</summary>
internal sealed class BareEmailParser : InlineParser, IPostInlineProcessor
{
    private static readonly object Seen = new();

    public BareEmailParser() => OpeningCharacters = ['@'];

    /// <summary>Only notes that the block has an at sign.</summary>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        processor.ParserStates[Index] = Seen;
        return false;
    }

    /// <inheritdoc/>
    public bool PostProcess(InlineProcessor state, Inline? root, Inline? lastChild, int postInlineProcessorIndex, bool isFinalProcessing)
    {
        if (isFinalProcessing && state.ParserStates[Index] is not null && root is ContainerInline container)
            LinkIn(container);
        return true;
    }

    private static void LinkIn(ContainerInline root)
    {
        var open = new Stack<ContainerInline>([root]);
        while (open.TryPop(out var container))
        {
            for (var child = container.FirstChild; child is not null; )
            {
                if (child is LiteralInline first)
                {
                    child = LinkInRun(new TextRun(first));
                    continue;
                }

                if (child is ContainerInline inner and not LinkInline)
                    open.Push(inner);
                child = child.NextSibling;
            }
        }
    }

    private static Inline? LinkInRun(TextRun run)
    {
        var done = 0;
        while (EmailSyntax.Find(run.Text, done) is { } email)
        {
            run.AppendText(done, email.Start);
            run.AppendLink(email);
            done = email.End;
        }

        if (done > 0)
        {
            run.AppendText(done, run.Text.Length);
            run.RemoveOld();
        }

        return run.Next;
    }
}

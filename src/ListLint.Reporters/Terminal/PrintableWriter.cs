using System.Text;

namespace ListLint.Reporters;

/// <summary>
/// Where messages leave the process. What they quote comes from elsewhere, and no caller has to think of it: nothing but lines of visible text
/// comes out, none of which GitHub's runner takes for a command.
/// </summary>
/// <param name="inner">Where it goes.</param>
/// <param name="isTerminal">Whether a carriage return of <see cref="TextWriter.Write(string)"/> is ours, as a line of progress has it.</param>
/// <param name="isWorkflow">Whether GitHub's runner reads the lines.</param>
internal sealed class PrintableWriter(TextWriter inner, bool isTerminal = false, bool isWorkflow = false) : TextWriter
{
    private readonly WorkflowLine line = new();
    private char half;

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();

    /// <inheritdoc/>
    public override void Write(char value)
    {
        // A pair comes one by one too.
        if (half != default)
            Write([half, value]);
        else if (!char.IsHighSurrogate(value))
            Write([value]);
        half = half == default && char.IsHighSurrogate(value) ? value : default;
    }

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <summary>Text in which line feeds end lines.</summary>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        while (buffer.IndexOfAny('\n', isTerminal ? '\r' : '\n') is >= 0 and var end)
        {
            Put(buffer[end] == '\n' && buffer[..end] is [.. var text, '\r'] ? text : buffer[..end]);
            inner.Write(buffer[end]);
            line.End();
            buffer = buffer[(end + 1)..];
        }

        Put(buffer);
    }

    /// <inheritdoc/>
    public override void WriteLine()
    {
        inner.WriteLine();
        line.End();
    }

    /// <summary>One line: what would end it before is shown.</summary>
    public override void WriteLine(string? value) => WriteLine(value.AsSpan());

    /// <summary>One line: what would end it before is shown.</summary>
    public override void WriteLine(ReadOnlySpan<char> buffer)
    {
        Put(buffer);
        WriteLine();
    }

    private void Put(ReadOnlySpan<char> text)
    {
        var shown = Printable.Escape(text.ToString());
        inner.Write(isWorkflow ? line.Quoted(shown) : shown);
    }
}

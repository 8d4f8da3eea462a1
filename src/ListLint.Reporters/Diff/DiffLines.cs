using System.Globalization;
using System.Text;

namespace ListLint.Reporters;

/// <summary>The lines of a unified diff, coloured as git colours them.</summary>
internal sealed class DiffLines(TextWriter output, ReportOptions options)
{
    private readonly Ansi ansi = new(options.Color);

    public void Header(string path)
    {
        output.Write(ansi.Bold("--- " + Name("a/" + path)) + "\n");
        output.Write(ansi.Bold("+++ " + Name("b/" + path)) + "\n");
    }

    public void Place(string text) => output.Write(ansi.Place(text) + "\n");

    public void Same(IReadOnlyList<string> lines, int from, int to) => Write(lines, from, to, text => " " + text);

    public void Removed(IReadOnlyList<string> lines, int from, int to) => Write(lines, from, to, text => ansi.Removed("-" + text));

    public void Added(IReadOnlyList<string> lines, int from, int to) => Write(lines, from, to, text => ansi.Added("+" + text));

    private void Write(IReadOnlyList<string> lines, int from, int to, Func<string, string> paint)
    {
        for (var at = from; at < to; at++)
        {
            var text = lines[at].TrimEnd('\n');
            output.Write(paint(options.Width is null ? text : Printable.Escape(text.TrimEnd('\r'))) + "\n");
            if (!lines[at].EndsWith('\n'))
                output.Write("\\ No newline at end of file\n");
        }
    }

    // git and patch read a name up to a tab, and a quoted one as a C string (git's quote.c).
    private static string Name(string path)
    {
        if (Printable.Escape(path) != path || path.AsSpan().ContainsAny('"', '\\'))
        {
            var quoted = Encoding
                .UTF8.GetBytes(path)
                .Select(value =>
                    value switch
                    {
                        (byte)'"' => "\\\"",
                        (byte)'\\' => "\\\\",
                        < 0x20 or >= 0x7F => "\\" + Convert.ToString(value, 8).PadLeft(3, '0'),
                        _ => ((char)value).ToString(CultureInfo.InvariantCulture),
                    }
                );
            return $"\"{string.Concat(quoted)}\"";
        }

        return path.Contains(' ', StringComparison.Ordinal) ? path + "\t" : path;
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ListLint.Tests.Markdown;

/// <summary>What cmark-gfm sees in a text: one line for each block and each link, in document order.</summary>
internal static class CmarkOutline
{
    private const string Command = "cmark-gfm";
    private static readonly HashSet<string> Silent =
    [
        "document",
        "text",
        "softbreak",
        "linebreak",
        "code",
        "html_inline",
        "emph",
        "strong",
        "strikethrough",
    ];

    /// <summary>Why the command cannot be asked, or null where it can.</summary>
    public static string? Absence { get; } = FindAbsence();

    /// <summary>The outline of a text, as cmark-gfm's XML gives it.</summary>
    public static List<string> Parse(string text)
    {
        using var reader = Read(text);
        var outline = new List<string>();
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && !Silent.Contains(reader.Name))
                outline.Add(Describe(reader));
        }

        return outline;
    }

    /// <summary>The whole document, with the lines of each block.</summary>
    public static XDocument Document(string text)
    {
        using var reader = Read(text, "--sourcepos");
        return XDocument.Load(reader);
    }

    private static XmlReader Read(string text, params string[] more)
    {
        // cmark-gfm writes control characters as they are, which no XML may hold.
        var output = string.Concat(Run(text, more).Select(unit => unit < ' ' && unit is not ('\n' or '\r' or '\t') ? '\uFFFD' : unit));
        return XmlReader.Create(new StringReader(output), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, IgnoreWhitespace = true });
    }

    private static string Describe(XmlReader reader) =>
        reader.Name switch
        {
            "heading" => "heading " + reader.GetAttribute("level"),
            "list" => "list " + reader.GetAttribute("type") + (reader.GetAttribute("start") is { } start ? " " + start : ""),
            "link" or "image" => reader.Name + " " + Uri.UnescapeDataString(reader.GetAttribute("destination") ?? ""),
            "table_header" => "table_row",
            _ => reader.Name,
        };

    private static string Run(string text, params string[] more)
    {
        var start = new ProcessStartInfo(Command, ["-e", "table", "-e", "autolink", "-e", "strikethrough", "--unsafe", "-t", "xml", .. more])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("cmark-gfm did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(text);
        process.StandardInput.Close();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output.Result
            : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"cmark-gfm ended with {process.ExitCode}."));
    }

    private static string? FindAbsence()
    {
        try
        {
            Run("");
            return null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "The command cmark-gfm is not here.";
        }
    }
}

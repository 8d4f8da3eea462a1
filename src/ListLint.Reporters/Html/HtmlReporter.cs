using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>
/// The report as one page that needs nothing else: the page that its sources beside this file are bundled to, with the run as JSON in it. Nothing of
/// a list is HTML there: it is escaped as JSON, and the page makes text of it.
/// </summary>
public sealed class HtmlReporter(ReportOptions options) : Reporter
{
    /// <summary>What <c>--report</c> calls it, and what it needs to be written.</summary>
    public static ReportFormat Format { get; } =
        new("html", options => new HtmlReporter(options))
        {
            NeedsTexts = "needs the lines of the list, which a JSON report does not have. Let each part of the run write its own page",
        };

    /// <summary>Where the page wants its data.</summary>
    internal const string Place = "{\"listlint\":\"data\"}";

    // Escapes < > & ' " and all controls and separators, so that no text ends the element or a line of it; letters of all scripts stay, which keeps
    // the page small.
    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <inheritdoc/>
    public override void Write(RunResult run, TextWriter output)
    {
        var page = Template();
        var at = page.IndexOf(Place, StringComparison.Ordinal);
        output.Write(page.AsSpan(0, at));
        JsonText.Write(output, Data(run));
        output.Write(page.AsSpan(at + Place.Length));
    }

    internal static string Template()
    {
        using var stream =
            typeof(HtmlReporter).Assembly.GetManifestResourceStream("report.html")
            ?? throw new InvalidOperationException("The page is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private string Data(RunResult run)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        using (var json = new Utf8JsonWriter(buffer, Layout))
            new PageJson(json, options, run).Write();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}

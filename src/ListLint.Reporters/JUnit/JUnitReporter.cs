using System.Globalization;
using System.Xml;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>
/// JUnit's XML: a test suite a file; a failed test a diagnostic, an error a rule that failed, and one passed test where there is neither.
/// </summary>
public sealed class JUnitReporter : Reporter
{
    /// <summary>What <c>--report</c> calls it, and what it needs to be written.</summary>
    public static ReportFormat Format { get; } = new("junit", _ => new JUnitReporter());

    // The declaration is written by hand: the writer would state the encoding of .NET's strings.
    private static readonly XmlWriterSettings Layout = new()
    {
        Indent = true,
        NewLineChars = "\n",
        OmitXmlDeclaration = true,
    };

    /// <inheritdoc/>
    public override void Write(RunResult run, TextWriter output)
    {
        using var text = new StringWriter();
        using (var xml = XmlWriter.Create(text, Layout))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "listlint");
            WriteCounts(xml, run.Files);
            foreach (var file in run.Files)
                Write(xml, file);
            xml.WriteEndElement();
        }

        output.Write("""<?xml version="1.0" encoding="UTF-8"?>""" + "\n");
        output.Write(XmlText.WithoutCommands(text.ToString()) + "\n");
    }

    private static void Write(XmlWriter xml, FileResult file)
    {
        var path = XmlText.Escape(file.Source.Path);
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", path);
        WriteCounts(xml, [file]);
        foreach (var diagnostic in file.Diagnostics)
            Write(xml, file.Source, diagnostic, path);
        foreach (var failure in file.Failures)
            Write(xml, XmlText.Escape(failure.Rule), XmlText.Escape(failure.Reason), path);
        if (IsClean(file))
        {
            StartTest(xml, "no problems", path);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, SourceText source, Diagnostic diagnostic, string path)
    {
        var start = source.PositionOf(diagnostic.Span.Start);
        var (rule, message) = (XmlText.Escape(diagnostic.Rule), XmlText.Escape(diagnostic.Message));
        var place = string.Create(CultureInfo.InvariantCulture, $"{start.Line}:{start.Column}");
        WriteTest(
            xml,
            $"{rule} at {place}",
            path,
            "failure",
            rule,
            message,
            $"{path}:{place}: {ReportText.Format(diagnostic.Severity)} {message} [{rule}]"
        );
    }

    private static void Write(XmlWriter xml, string rule, string reason, string path) =>
        WriteTest(xml, rule, path, "error", rule, reason, $"rule {rule} failed: {reason}");

    private static void WriteTest(XmlWriter xml, string name, string path, string outcome, string rule, string message, string text)
    {
        StartTest(xml, name, path);
        xml.WriteStartElement(outcome);
        xml.WriteAttributeString("type", rule);
        xml.WriteAttributeString("message", message);
        xml.WriteString(text);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void StartTest(XmlWriter xml, string name, string path)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("classname", path);
    }

    private static void WriteCounts(XmlWriter xml, IReadOnlyList<FileResult> files)
    {
        var (failures, errors) = (files.Sum(file => file.Diagnostics.Count), files.Sum(file => file.Failures.Count));
        xml.WriteAttributeString("tests", XmlConvert.ToString(failures + errors + files.Count(IsClean)));
        xml.WriteAttributeString("failures", XmlConvert.ToString(failures));
        xml.WriteAttributeString("errors", XmlConvert.ToString(errors));
    }

    private static bool IsClean(FileResult file) => file.Diagnostics.Count == 0 && file.Failures.Count == 0;
}

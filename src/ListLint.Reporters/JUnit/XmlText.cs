namespace ListLint.Reporters;

/// <summary>Text that XML 1.0 can hold (its production 2, Char), and that a reader sees.</summary>
internal static class XmlText
{
    /// <summary>
    /// The text as one line, with what is not seen replaced by something visible, and U+FFFD for the two units that are no characters of XML even
    /// then.
    /// </summary>
    public static string Escape(string text) => Printable.Escape(text).Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');

    /// <summary>XML that says the same, and holds nothing that GitHub's runner takes for a command where the report goes to the log.</summary>
    public static string WithoutCommands(string xml) => xml.Replace("##[", "&#35;#[", StringComparison.Ordinal);
}

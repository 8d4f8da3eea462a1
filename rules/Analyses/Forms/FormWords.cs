using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The parts of a form as messages name them.</summary>
internal static class FormWords
{
    /// <summary>As the form writes it: <c>[Title](url)</c>.</summary>
    public static string Placeholder(FormPart part) =>
        part switch
        {
            TextPart text => text.Name,
            LinkPart link => $"[{link.Text}](url)",
            CodePart code => $"`{code.Text}`",
            _ => "![Badge](url)",
        };

    /// <summary>In a sentence: "the title", "the tag License".</summary>
    public static string Name(FormPart part) =>
        part switch
        {
            TextPart text => $"the {text.Name.ToLowerInvariant()}",
            LinkPart { IsTitle: true } => "the title",
            LinkPart { Name: EntryForm.Label } => "the labeled link",
            LinkPart link => $"the link \"{link.Text}\"",
            CodePart { IsName: true } code => $"the tag \"{code.Text}\"",
            CodePart code => $"`{code.Text}`",
            _ => "the badge",
        };
}

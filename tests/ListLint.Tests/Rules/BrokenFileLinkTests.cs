using ListLint.Engine;
using ListLint.Rules;

namespace ListLint.Tests;

public sealed class BrokenFileLinkTests
{
    [Theory]
    [InlineData("[Small tools](small-tools)", "[Small tools](#small-tools)")]
    [InlineData("[Small tools](Small-Tools)", "[Small tools](#small-tools)")]
    public void A_place_of_this_page_without_its_number_sign_gets_one(string link, string meant)
    {
        var source = SourceText.From($"# List\n\n- {link}\n\n## Small tools\n\nText.\n");

        var report = Assert.Single(Find(source));

        Assert.Contains("Link to \"#small-tools\".", report.Message, StringComparison.Ordinal);
        Assert.Contains(meant, EditedText.Apply(source.Text, report.Fix!.Edits), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- [Small tools](small/tools)\n\n## Small tools\n")]
    [InlineData("- ![Small tools](small-tools)\n\n## Small tools\n")]
    [InlineData("- [Small tools](small-tools)\n")]
    [InlineData("- [Small tools](TOOLS)\n\n## Tools\n")]
    public void Another_missing_file_has_no_fix(string text) => Assert.Null(Assert.Single(Find(SourceText.From(text))).Fix);

    [Theory]
    [InlineData("- [Harbour](harbour.example.org/)\n")]
    [InlineData("- [Harbour](harbour.example.com/a/b)\n")]
    public void A_host_without_a_scheme_is_no_file(string text) => Assert.Empty(Find(SourceText.From(text)));

    private static IReadOnlyList<Diagnostic> Find(SourceText source)
    {
        var result = new Linter(Parsing.Parse, [new BrokenFileLink()]).Lint(source, new Facts { FileExists = _ => false });
        Assert.Empty(result.Failures);
        return result.Diagnostics;
    }
}

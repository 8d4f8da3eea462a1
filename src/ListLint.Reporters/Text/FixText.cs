using System.Globalization;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>A fix as it is reported.</summary>
/// <param name="Path">The file's name.</param>
/// <param name="Position">Where its diagnostic stood.</param>
/// <param name="Title">What it did, as an instruction.</param>
/// <param name="Rule">The id of the rule that offered it.</param>
public sealed record ReportedFix(string Path, Position Position, string Title, string Rule);

/// <summary>Tells people what was fixed.</summary>
public static class FixText
{
    /// <summary>One line for each fix.</summary>
    public static void Write(IReadOnlyList<ReportedFix> fixes, TextWriter output, ReportOptions options)
    {
        var ansi = new Ansi(options.Color);
        foreach (var fix in fixes)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{Printable.Escape(fix.Path)}:{fix.Position.Line}:{fix.Position.Column}:");
            output.Write($"{ansi.Bold(place)} {ansi.Added("fixed")} {Printable.Escape(fix.Title)} {ansi.Dim($"[{Printable.Escape(fix.Rule)}]")}\n");
        }
    }

    /// <summary>"3 fixed in 2 files."</summary>
    /// <param name="fixes">The fixes that it counts.</param>
    /// <param name="done">What was done to them, such as "fixed".</param>
    public static string Summary(IReadOnlyList<ReportedFix> fixes, string done) =>
        fixes.Count == 0
            ? $"Nothing {done}."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{fixes.Count} {done} in {ReportText.Count(fixes.DistinctBy(fix => fix.Path).Count(), "file")}."
            );
}

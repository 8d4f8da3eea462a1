using ListLint.Core;
using ListLint.Run.Files;
using ListLint.Run.Plan.Settings;

namespace ListLint.Run.Plan;

/// <summary>A list to check.</summary>
/// <param name="Shown">Its name in reports.</param>
/// <param name="Path">Its absolute path; null where it has none.</param>
/// <param name="Configuration">What holds for it.</param>
/// <param name="Read">Reads it.</param>
/// <param name="IsStandard">Whether it comes from standard input.</param>
internal sealed record PlannedList(string Shown, string? Path, Configuration Configuration, Func<FileText> Read, bool IsStandard = false)
{
    /// <summary>The rules that run on it.</summary>
    public IReadOnlyList<Rule> Rules => Configuration.Selection.For(Shown).Rules;

    /// <summary>The ids of the rules that judge nothing in it but the lines that a change adds.</summary>
    public IReadOnlySet<string> OnChangesAlone => Configuration.OnChangesAlone(Shown);

    /// <summary>Whether rules that read what servers said run on it.</summary>
    public bool IsOnline => Configuration.IsOnline && Rules.Any(rule => rule.Online);

    /// <summary>Its text; null where it cannot be read, which is reported when the list is linted.</summary>
    public SourceText? Source()
    {
        try
        {
            return Read().Source;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

using ListLint.Core;

namespace ListLint.Cli;

/// <summary>A list to check.</summary>
/// <param name="Shown">Its name in reports.</param>
/// <param name="Path">Its absolute path; null where it has none.</param>
/// <param name="Configuration">What holds for it.</param>
/// <param name="Read">Reads it.</param>
/// <param name="IsStandard">Whether it comes from standard input.</param>
internal sealed record CheckInput(string Shown, string? Path, Configuration Configuration, Func<Reading> Read, bool IsStandard = false)
{
    /// <summary>The rules that run on it.</summary>
    public IReadOnlyList<Rule> Rules => Configuration.Selection.For(Shown).Rules;

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

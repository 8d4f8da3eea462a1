using System.Globalization;
using ListLint.Reporters;

namespace ListLint.Run.Plan.Settings;

/// <summary>A mistake in a configuration.</summary>
/// <param name="File">The file, relative to the folder of the run.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, UTF-16 units.</param>
/// <param name="Message">What is wrong and what to do, one line.</param>
internal sealed record ConfigError(string File, int Line, int Column, string Message)
{
    /// <summary>As editors and terminals turn it into a link: <c>file:line:column: message</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Printable.Escape(File)}:{Line}:{Column}: {Printable.Escape(Message)}");
}

/// <summary>A configuration cannot be used.</summary>
/// <param name="errors">At least one, in the order in which they stand in the file.</param>
internal sealed class ConfigException(IReadOnlyList<ConfigError> errors) : Exception("The configuration cannot be used.")
{
    private const int MostShown = 20;

    /// <summary>All that is wrong with the configuration.</summary>
    public IReadOnlyList<ConfigError> Errors => errors;

    /// <summary>One line for each, and how many are left out.</summary>
    public IEnumerable<string> Lines =>
        errors.Take(MostShown).Select(error => error.ToString()).Concat(errors.Count > MostShown ? [$"... and {errors.Count - MostShown} more"] : []);
}

using ListLint.Core;

namespace ListLint.Run.Ask;

/// <summary>The named sets of rules. Each holds what <c>recommended</c> does.</summary>
internal static class Presets
{
    /// <summary>The set that holds where none is named.</summary>
    public const string Usual = "recommended";

    /// <summary>The set for the lines that a change adds, where none is named for them.</summary>
    public const string UsualForChanges = Style;

    /// <summary>In place of a set for the lines that a change adds: they are judged as the rest.</summary>
    public const string Off = "off";

    /// <summary>Their names.</summary>
    public static readonly string[] All = [Usual, Style, Strict, Awesome];

    /// <summary>What can be named for the lines that a change adds.</summary>
    public static readonly string[] ForChanges = [Off, Usual, Style, Strict];

    /// <summary>The set for a list that is to be submitted to the list of awesome lists.</summary>
    public const string Awesome = "awesome";

    private const string Style = "style";
    private const string Strict = "strict";

    /// <summary>Whether a set holds a rule.</summary>
    public static bool Holds(string preset, Rule rule) =>
        rule.Recommended
        || rule.Online
        || preset switch
        {
            // What is asked of awesome lists alone would be wrong for all others.
            Strict => !rule.IsForAwesomeLists,
            Style => rule.Style,
            Awesome => rule.Awesome,
            _ => false,
        };
}

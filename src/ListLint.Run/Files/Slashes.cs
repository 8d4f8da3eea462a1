namespace ListLint.Run.Files;

/// <summary>Paths as reports and patterns have them.</summary>
internal static class Slashes
{
    // No path holds it, and no pattern: a character that stands for none.
    private const char Stand = '\uFDD0';

    /// <summary>A path with forward slashes between folders. On Unix a backslash is a part of a name, and stays.</summary>
    public static string Forward(string path) => OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;

    /// <summary>The same for the library that matches patterns, which takes each backslash for a slash.</summary>
    public static string ForPattern(string path) => Forward(path).Replace('\\', Stand);
}

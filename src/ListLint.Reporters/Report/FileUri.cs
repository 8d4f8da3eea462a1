namespace ListLint.Reporters;

/// <summary>The path of a file as a URI.</summary>
internal static class FileUri
{
    /// <summary>Whether the path hangs below no other folder, as one that a user gave for standard input may.</summary>
    public static bool IsAbsolute(string path) => path.StartsWith('/');

    /// <summary>Percent-encoded, slashes as they are: a relative reference, or <c>file://…</c> for an absolute path.</summary>
    public static string Format(string path) => (IsAbsolute(path) ? "file://" : "") + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}

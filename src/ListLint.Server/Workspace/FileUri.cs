namespace ListLint.Server.Workspace;

/// <summary>Files as clients name them.</summary>
internal static class FileUri
{
    /// <summary>The absolute path of a <c>file:</c> URI; null for any other, such as that of a text that was never saved.</summary>
    public static string? ToPath(string uri)
    {
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var parsed) || !parsed.IsFile || parsed.Host.Length > 0)
            return null;
        var path = parsed.LocalPath;
        // "file:///c%3A/lists" has the colon of a drive encoded.
        if (path is ['/', _, ':', ..] && char.IsAsciiLetter(path[1]) && Path.DirectorySeparatorChar == '\\')
            path = path[1..];
        return path.Contains('\0', StringComparison.Ordinal) || !Path.IsPathFullyQualified(path) ? null : Path.GetFullPath(path);
    }
}

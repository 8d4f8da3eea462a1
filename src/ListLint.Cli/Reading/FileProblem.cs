namespace ListLint.Cli;

/// <summary>Words why a file that an option names could not be read or written.</summary>
internal static class FileProblem
{
    /// <summary>A clause without a full stop: "is a folder; name a file".</summary>
    /// <param name="error">What was thrown.</param>
    /// <param name="path">The absolute path.</param>
    /// <param name="done">"read" or "written".</param>
    public static string Of(Exception error, string path, string done) => error switch
    {
        _ when Directory.Exists(path) => "is a folder; name a file",
        DirectoryNotFoundException => "stands in a folder that is not there; make it first",
        UnauthorizedAccessException => $"may not be {done}; check its permissions",
        _ => $"cannot be {done}: {Line.Of(error.Message).TrimEnd('.')}",
    };
}

namespace ListLint.Run.Base;

/// <summary>A file is none that can be read to its end.</summary>
/// <param name="kind">What it is.</param>
/// <param name="problem">A clause without a full stop: "is a folder; name a file".</param>
internal sealed class FileRefusedException(FileKind kind, string problem) : IOException(problem)
{
    /// <summary>What it is; a regular one is too large.</summary>
    public FileKind Kind => kind;

    /// <summary>What is wrong and what to do.</summary>
    public string Problem => Message;
}

namespace ListLint.Run.Base;

/// <summary>What a name stands for.</summary>
internal enum FileKind
{
    /// <summary>Bytes on a disk.</summary>
    Regular,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A pipe, with a name or without.</summary>
    Pipe,

    /// <summary>A device, a socket, or whatever else there is.</summary>
    Other,
}

using Microsoft.Win32.SafeHandles;

namespace ListLint.Cli;

/// <summary>What a file keeps when its content is replaced.</summary>
/// <param name="Mode">Its permissions on Unix; null on Windows, where a new file has those of its folder.</param>
/// <param name="Owner">Its user and group where they can be asked for, else null.</param>
internal sealed record FileState(UnixFileMode? Mode, UnixOwner? Owner)
{
    private const UnixFileMode Writable = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    /// <summary>Whether nobody may write it. The superuser of Unix could, but was told not to; Windows says so when the file is opened.</summary>
    public bool IsReadOnly => Mode is { } mode && (mode & Writable) == 0;

    /// <summary>Whether it is a file on a disk, as far as that can be told.</summary>
    public bool IsRegular => Owner is not { IsRegular: false };

    /// <summary>The state of a file.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public static FileState Of(string path) => OperatingSystem.IsWindows() ? new FileState(null, null) : new FileState(File.GetUnixFileMode(path), Unix.OwnerOf(path));

    /// <summary>Gives a new file this state.</summary>
    public void ApplyTo(string path, SafeFileHandle handle)
    {
        if (OperatingSystem.IsWindows() || Mode is not { } mode)
            return;

        // The owner first: the system takes special permissions away where the owner changes.
        if (Owner is { } owner && Unix.OwnerOf(path) is { } own)
            Unix.ChangeOwner(path, own, owner);
        File.SetUnixFileMode(handle, mode);
    }
}

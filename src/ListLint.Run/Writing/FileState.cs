using ListLint.Reporters;
using ListLint.Run.Base;
using ListLint.Run.Unix;
using Microsoft.Win32.SafeHandles;

namespace ListLint.Run.Writing;

/// <summary>What a file keeps when its content is replaced.</summary>
/// <param name="Mode">Its permissions on Unix; null on Windows, where a new file has those of its folder.</param>
/// <param name="Status">Its user and group, and what it is, where that can be asked for; else null.</param>
internal sealed record FileState(UnixFileMode? Mode, UnixStatus? Status)
{
    private const UnixFileMode Writable = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    /// <summary>Whether nobody may write it. The superuser of Unix could, but was told not to; Windows says so when the file is opened.</summary>
    public bool IsReadOnly => Mode is { } mode && (mode & Writable) == 0;

    /// <summary>Whether it is a file on a disk, as far as that can be told.</summary>
    public bool IsRegular => Status is null or { Kind: FileKind.Regular };

    /// <summary>The state of a file.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public static FileState Read(string path) =>
        OperatingSystem.IsWindows() ? new FileState(null, null) : new FileState(File.GetUnixFileMode(path), UnixSystem.StatusOf(path));

    /// <summary>Gives a new file the state of another one.</summary>
    /// <param name="target">The other one.</param>
    /// <param name="path">The new one, which is open.</param>
    /// <param name="handle">The same.</param>
    /// <exception cref="FileRefusedException">An attribute of the other one cannot be kept.</exception>
    public static void Copy(string target, string path, SafeFileHandle handle)
    {
        var state = Read(target);
        if (OperatingSystem.IsWindows() || state.Mode is not { } mode)
            return;

        // The owner first: the system takes special permissions away where the owner changes.
        if (state.Status is { Owner: var owner } && UnixSystem.StatusOf(path) is { Owner: var own })
            UnixSystem.ChangeOwner(path, own, owner);
        if (UnixSystem.CopyAttributes(target, handle) is { } lost)
            throw new FileRefusedException(
                FileKind.Regular,
                $"has an attribute that would be lost ({Printable.Escape(lost)}), so it was not written"
            );
        // An access control list changes the permissions, so they come last.
        File.SetUnixFileMode(handle, mode);
    }
}

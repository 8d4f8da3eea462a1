using System.Runtime.InteropServices;
using ListLint.Run.Base;
using Microsoft.Win32.SafeHandles;

namespace ListLint.Run.Unix;

/// <summary>Who a file belongs to.</summary>
/// <param name="User">The user's number.</param>
/// <param name="Group">The group's number.</param>
internal sealed record UnixOwner(uint User, uint Group);

/// <summary>What tells a file from all others, whatever its names are.</summary>
internal readonly record struct FileIdentity(ulong Device, ulong Inode);

/// <summary>What the system says of a file.</summary>
/// <param name="Owner">Whose it is.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Names">How many hard links lead to it.</param>
/// <param name="Identity">Which file it is.</param>
internal sealed record UnixStatus(UnixOwner Owner, FileKind Kind, uint Names, FileIdentity Identity);

/// <content>Asks for the status of files.</content>
internal static partial class UnixSystem
{
    private const int CurrentFolder = -100;
    private const int EmptyPath = 0x1000;

    /// <summary>The status of what a path leads to, or null where there is nothing, or the system does not tell (statx is Linux's).</summary>
    public static UnixStatus? StatusOf(string path) => Status(CurrentFolder, path, 0);

    /// <summary>The status of an open file, or null where the system does not tell.</summary>
    public static UnixStatus? StatusOf(SafeFileHandle handle) => Status((int)handle.DangerousGetHandle(), "", EmptyPath);

    // .NET tells neither the owner, the links nor the inode of a file; and of all structures that Linux fills, this one has the same layout on every
    // processor. struct statx, linux/stat.h. Flags 0 follow links; the first 11 bits ask for the basic fields.
    private static UnixStatus? Status(int folder, string path, int flags)
    {
        var state = new byte[256];
        if (!OperatingSystem.IsLinux() || Call(() => State(folder, Name(path), flags, 0x7FF, state)) != 0)
            return null;
        var kind = (MemoryMarshal.Read<ushort>(state.AsSpan(28)) & 0xF000) switch
        {
            0x8000 => FileKind.Regular,
            0x4000 => FileKind.Folder,
            0x1000 => FileKind.Pipe,
            _ => FileKind.Other,
        };
        var device = ((ulong)Number(136) << 32) | Number(140);
        return new UnixStatus(
            new UnixOwner(Number(20), Number(24)),
            kind,
            Number(16),
            new FileIdentity(device, MemoryMarshal.Read<ulong>(state.AsSpan(32)))
        );

        uint Number(int at) => MemoryMarshal.Read<uint>(state.AsSpan(at));
    }

    [DllImport("libc", EntryPoint = "statx")]
    private static extern int State(int folder, byte[] path, int flags, uint mask, byte[] state);
}

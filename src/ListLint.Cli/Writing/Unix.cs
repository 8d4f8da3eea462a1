using System.Runtime.InteropServices;
using System.Text;

namespace ListLint.Cli;

/// <summary>Who a file belongs to.</summary>
/// <param name="User">The user's number.</param>
/// <param name="Group">The group's number.</param>
/// <param name="IsRegular">Whether it is a regular file, and no pipe or device.</param>
internal sealed record UnixOwner(uint User, uint Group, bool IsRegular);

/// <summary>The few calls of Unix that .NET has no name for. Where the system lacks one, nothing happens.</summary>
internal static class Unix
{
    private const uint Unchanged = uint.MaxValue;

    /// <summary>Waits until the disk knows the names in a folder, so that a rename outlives a loss of power.</summary>
    public static void FlushFolder(string folder) => Call(() =>
    {
        // Reading only. A folder that may not be read cannot be flushed; the rename holds without.
        var handle = Open(Name(folder), 0);
        if (handle < 0)
            return 0;
        _ = Flush(handle);
        return Close(handle);
    });

    /// <summary>The owner of a file, or null where the system does not tell (statx is Linux's).</summary>
    public static UnixOwner? OwnerOf(string path)
    {
        // struct statx, linux/stat.h: the user at byte 20, the group at 24, the mode at 28. Flags 0 follow links; the first 11 bits ask for the basic fields.
        var state = new byte[256];
        if (!OperatingSystem.IsLinux() || Call(() => State(-100, Name(path), 0, 0x7FF, state)) != 0)
            return null;
        var mode = MemoryMarshal.Read<ushort>(state.AsSpan(28));
        return new UnixOwner(MemoryMarshal.Read<uint>(state.AsSpan(20)), MemoryMarshal.Read<uint>(state.AsSpan(24)), (mode & 0xF000) == 0x8000);
    }

    /// <summary>Gives a file another owner as far as the system allows: only the superuser may give away, but a group may be one of the user's own.</summary>
    public static void ChangeOwner(string path, UnixOwner from, UnixOwner to)
    {
        if (from.User != to.User)
            Call(() => ChangeOwner(Name(path), to.User, Unchanged));
        if (from.Group != to.Group)
            Call(() => ChangeOwner(Name(path), Unchanged, to.Group));
    }

    private static byte[] Name(string path) => Encoding.UTF8.GetBytes(path + '\0');

    private static int Call(Func<int> call)
    {
        try
        {
            return OperatingSystem.IsWindows() ? -1 : call();
        }
        catch (Exception error) when (error is EntryPointNotFoundException or DllNotFoundException)
        {
            return -1;
        }
    }

    [DllImport("libc", EntryPoint = "open")]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    private static extern int Flush(int handle);

    [DllImport("libc", EntryPoint = "close")]
    private static extern int Close(int handle);

    [DllImport("libc", EntryPoint = "statx")]
    private static extern int State(int folder, byte[] path, int flags, uint mask, byte[] state);

    [DllImport("libc", EntryPoint = "chown")]
    private static extern int ChangeOwner(byte[] path, uint user, uint group);
}

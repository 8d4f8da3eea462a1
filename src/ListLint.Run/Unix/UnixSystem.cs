using System.Runtime.InteropServices;
using System.Text;

namespace ListLint.Run.Unix;

/// <summary>The few calls of Unix that .NET has no name for. Where the system lacks one, nothing happens.</summary>
internal static partial class UnixSystem
{
    private const uint Unchanged = uint.MaxValue;

    /// <summary>Waits until the disk knows the names in a folder, so that a rename outlives a loss of power.</summary>
    public static void FlushFolder(string folder) =>
        Call(() =>
        {
            // Reading only. A folder that may not be read cannot be flushed; the rename holds without.
            var handle = Open(Name(folder), 0);
            if (handle < 0)
                return 0;
            _ = Flush(handle);
            return Close(handle);
        });

    /// <summary>
    /// Gives a file another owner as far as the system allows: only the superuser may give away, but a group may be one of the user's own.
    /// </summary>
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

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    private static extern int Flush(int handle);

    [DllImport("libc", EntryPoint = "close")]
    private static extern int Close(int handle);

    [DllImport("libc", EntryPoint = "chown")]
    private static extern int ChangeOwner(byte[] path, uint user, uint group);
}

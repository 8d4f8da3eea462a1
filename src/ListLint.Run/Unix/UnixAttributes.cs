using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace ListLint.Run.Unix;

/// <content>Extended attributes, which hold access control lists too.</content>
internal static partial class UnixSystem
{
    // What the system computes from a file's content, and does so again.
    private static readonly string[] Computed = ["security.ima", "security.evm"];
    private const string AccessList = "system.posix_acl_access";
    private const int Grown = 34;

    /// <summary>
    /// Gives an open file the extended attributes and the access control list of another one. Null where that was done, or there is no such thing;
    /// else the name of one that was refused.
    /// </summary>
    /// <param name="path">The other file.</param>
    /// <param name="file">The open file.</param>
    public static string? CopyAttributes(string path, SafeFileHandle file)
    {
        if (!OperatingSystem.IsLinux())
            return null;
        var (from, to) = (Name(path), (int)file.DangerousGetHandle());
        var names = Encoding
            .Latin1.GetString(Fill((buffer, size) => List(from, buffer, size)) ?? [])
            .Split('\0', StringSplitOptions.RemoveEmptyEntries);
        // A folder may give new files a list of its own.
        if (!names.Contains(AccessList))
            Call(() => Remove(to, Bytes(AccessList)));
        return names.Except(Computed).FirstOrDefault(name => !Copy(from, to, Bytes(name)));
    }

    private static bool Copy(byte[] from, int to, byte[] name)
    {
        if (Fill((buffer, size) => Get(from, name, buffer, size)) is not { } value)
            return false;
        return Fill((buffer, size) => Get(to, name, buffer, size)) is { } there && there.AsSpan().SequenceEqual(value)
            || Call(() => Set(to, name, value, value.Length, 0)) == 0;
    }

    // Asks for the size first; what grows in between is asked for again.
    private static byte[]? Fill(Func<byte[], nint, nint> ask)
    {
        for (; ; )
        {
            var size = Call(() => (int)ask([], 0));
            if (size <= 0)
                return size < 0 ? null : [];
            var buffer = new byte[size];
            var error = 0;
            var got = Call(() =>
            {
                var length = (int)ask(buffer, size);
                error = length < 0 ? Marshal.GetLastPInvokeError() : 0;
                return length;
            });
            if (got >= 0)
                return buffer[..got];
            if (error != Grown)
                return null;
        }
    }

    private static byte[] Bytes(string name) => Encoding.Latin1.GetBytes(name + '\0');

    [DllImport("libc", EntryPoint = "listxattr", SetLastError = true)]
    private static extern nint List(byte[] path, byte[] names, nint size);

    [DllImport("libc", EntryPoint = "getxattr", SetLastError = true)]
    private static extern nint Get(byte[] path, byte[] name, byte[] value, nint size);

    [DllImport("libc", EntryPoint = "fgetxattr", SetLastError = true)]
    private static extern nint Get(int file, byte[] name, byte[] value, nint size);

    [DllImport("libc", EntryPoint = "fsetxattr")]
    private static extern int Set(int file, byte[] name, byte[] value, nint size, int flags);

    [DllImport("libc", EntryPoint = "fremovexattr")]
    private static extern int Remove(int file, byte[] name);
}

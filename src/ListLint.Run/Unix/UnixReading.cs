using System.Runtime.InteropServices;
using ListLint.Run.Base;
using Microsoft.Win32.SafeHandles;

namespace ListLint.Run.Unix;

/// <content>Opens files.</content>
internal static partial class UnixSystem
{
    private const int Interrupted = 4;

    /// <summary>
    /// Opens what a path leads to for reading, without waiting: an ordinary open of a pipe that nobody writes to never ends. Null where the system
    /// has no such call.
    /// </summary>
    /// <exception cref="IOException">It cannot be opened; the result code is the number that the system gave.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static SafeFileHandle? OpenReading(string path)
    {
        // O_NONBLOCK, O_CLOEXEC and O_NOCTTY: fcntl.h of Linux, and that of macOS and the BSDs.
        var flags =
            OperatingSystem.IsLinux() ? 0x800 | 0x80000 | 0x100
            : OperatingSystem.IsMacOS() ? 0x4 | 0x1000000 | 0x20000
            : -1;
        if (flags < 0)
            return null;
        for (; ; )
        {
            var (handle, number) = (-1, 0);
            Call(() =>
            {
                handle = Open(Name(path), flags);
                number = handle < 0 ? Marshal.GetLastPInvokeError() : 0;
                return handle;
            });
            if (handle >= 0)
                return new SafeFileHandle(handle, ownsHandle: true);
            if (number == 0)
                return null;
            if (number != Interrupted)
                throw SystemError.From(number, path);
        }
    }
}

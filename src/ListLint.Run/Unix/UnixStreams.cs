using System.Runtime.InteropServices;

namespace ListLint.Run.Unix;

/// <content>The three streams that a process is started with, or without.</content>
internal static partial class UnixSystem
{
    private const int GetFlags = 1;
    private const int ClosedByExec = 1;

    /// <summary>
    /// The numbers of the standard streams (0, 1, 2) that the process was started without. Something is put in their place: else the next file that
    /// is opened would get such a number, and what is written to standard output would land in it.
    /// </summary>
    public static IReadOnlySet<int> FillStandardStreams()
    {
        var closed = new HashSet<int>();
        for (var stream = 0; stream <= 2 && !OperatingSystem.IsWindows(); stream++)
        {
            var flags = Call(() => Flags(stream, GetFlags));
            if (flags < 0)
                Call(() => Open(Name("/dev/null"), 0));
            // What has this flag was not handed over by whoever started the process: the runtime itself opened it since.
            if (flags < 0 || (flags & ClosedByExec) != 0)
                closed.Add(stream);
        }

        return closed;
    }

    [DllImport("libc", EntryPoint = "fcntl")]
    private static extern int Flags(int handle, int command);
}

using System.Runtime.InteropServices;

namespace ListLint.Cli;

/// <content>The three streams that a process is started with, or without.</content>
internal static partial class Unix
{
    private const int ReadOnly = 0;
    private const int WriteOnly = 1;
    private const int GetFlags = 1;

    /// <summary>
    /// Puts something in the place of standard streams that are closed, which the wrong use of still fails: else the next file that is opened would get the number of one, and
    /// what is written to standard output would land in it.
    /// </summary>
    public static void FillStandardStreams()
    {
        for (var stream = 0; stream <= 2; stream++)
        {
            if (Call(() => Flags(stream, GetFlags)) < 0)
                Call(() => Open(Name("/dev/null"), stream == 0 ? WriteOnly : ReadOnly));
        }
    }

    [DllImport("libc", EntryPoint = "fcntl")]
    private static extern int Flags(int handle, int command);
}

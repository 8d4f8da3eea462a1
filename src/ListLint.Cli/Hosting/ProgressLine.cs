using System.Globalization;
using ListLint.Core;
using ListLint.Reporters;

namespace ListLint.Cli.Hosting;

/// <summary>
/// One line on standard error that says how far a long run is, to whoever looks at a terminal; nothing is left of it at the end.
/// A carriage return and blanks are all that it asks of the terminal. A library for this made a tenth of the native build.
/// </summary>
internal static class ProgressLine
{
    private const int BarWidth = 20;

    // Within that time nobody asks how long it will take.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    // How often it is looked how far the work is.
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(100);

    /// <summary>Whether somebody looks, on a terminal that can write a line over again.</summary>
    public static bool IsSeen(Host host) => host.IsErrorTerminal && host.Variable("TERM") != "dumb";

    /// <summary>Shows the line until the work is done, if it takes longer than nobody asks; what the work threw is left to the caller.</summary>
    /// <param name="host">Whose standard error is a terminal.</param>
    /// <param name="work">What is waited for.</param>
    /// <param name="state">How much is done, of how much, and what to call it; asked on the calling thread.</param>
    /// <param name="patience">How long nobody asks; a second unless told.</param>
    public static void Show(Host host, Task work, Func<(int Done, int Total, string Words)> state, TimeSpan? patience = null)
    {
        if (Task.WaitAny([work], patience ?? Patience) >= 0)
            return;
        var shown = "";
        do
        {
            var (done, total, words) = state();
            var line = Text(done, total, words, host.Width);
            if (line != shown)
                host.Error.Write($"\r{line.PadRight(shown.Length)}");
            shown = line;
        } while (Task.WaitAny([work], Beat) < 0);
        host.Error.Write($"\r{new string(' ', shown.Length)}\r");
    }

    /// <summary>The line for a terminal of so many columns; one stays free, since some terminals go on in the next line otherwise.</summary>
    public static string Text(int done, int total, string words, int width)
    {
        var part = total > 0 ? Math.Clamp((double)done / total, 0, 1) : 0;
        var full = (int)(part * BarWidth);
        var start = string.Create(
            CultureInfo.InvariantCulture,
            $"{new string('━', full)}{new string('─', BarWidth - full)} {(int)(part * 100), 3}% "
        );
        var room = width - 1 - start.Length;
        return room > 1 ? start + Excerpt.From(Printable.Escape(words), room - 1) : "";
    }
}

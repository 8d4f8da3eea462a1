using Spectre.Console;

namespace ListLint.Cli;

/// <summary>Where progress is shown to whoever looks at a terminal; nothing is left of it at the end.</summary>
internal static class ProgressConsole
{
    /// <summary>Within that time nobody asks how long it will take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>How often it is looked how far the work is.</summary>
    public static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(100);

    /// <summary>A bar with columns on standard error.</summary>
    public static Progress Bar(Host host, params ProgressColumn[] columns) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.Yes, Out = new AnsiConsoleOutput(host.Error) })
            .Progress().AutoClear(true).Columns(columns);
}

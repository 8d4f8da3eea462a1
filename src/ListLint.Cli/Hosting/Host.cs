using System.Text;
using ListLint.Core;
using ListLint.GitHub;
using ListLint.Reporters;
using ListLint.Run.Base;

namespace ListLint.Cli.Hosting;

/// <summary>The machine of a command: what a run may touch of it, and its console.</summary>
internal sealed record Host : Machine
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Standard output for messages.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>
    /// Standard output for reports and diffs, each of which sees to it that what it quotes is only seen; <see cref="Output"/> unless told.
    /// </summary>
    public TextWriter Documents
    {
        get => field ?? Output;
        init;
    }

    /// <summary>Standard output for bytes; flush <see cref="Output"/> before.</summary>
    public Func<Stream> OutputBytes { get; init; } = Console.OpenStandardOutput;

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Standard error for what sees to it by itself, as orders to GitHub's runner do; <see cref="Error"/> unless told.</summary>
    public TextWriter ErrorDocuments
    {
        get => field ?? Error;
        init;
    }

    /// <summary>Whether standard output is a terminal.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Whether standard error is a terminal.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Columns of the terminal of standard output.</summary>
    public int Width { get; init; } = 80;

    /// <summary>Has something done in place of ending the process when somebody wants it to end.</summary>
    public Func<Action, IDisposable> OnInterrupt { get; init; } = action => new InterruptSignal(action);

    /// <summary>How long to wait for GitHub.</summary>
    public Patience Patience { get; init; } = new();

    /// <inheritdoc/>
    public override IDisplay Display => new ConsoleDisplay(this);

    /// <inheritdoc/>
    public override HostedRepository? FindRepository(string name) => RepositoryLookup.Find(this, name);

    /// <summary>Whether GitHub's runner reads what is written, and takes orders from it.</summary>
    public bool IsWorkflow => Variable("GITHUB_ACTIONS") == "true";

    /// <summary>The console, clock and environment of this process.</summary>
    /// <param name="closed">The numbers of the standard streams that the process was started without.</param>
    /// <exception cref="UsageException">There is no current folder.</exception>
    public static Host FromProcess(IReadOnlySet<int> closed) =>
        new()
        {
            OutputBytes = () => StandardOutput(closed),
            Output = new StreamWriter(StandardOutput(closed), Utf8, bufferSize: 16384) { AutoFlush = false },
            Error = new StreamWriter(
                new StandardStream(closed.Contains(2) ? null : Console.OpenStandardError(), "standard error", isNeeded: false),
                Utf8
            )
            {
                AutoFlush = true,
            },
            Input = () => new StandardStream(closed.Contains(0) ? null : Console.OpenStandardInput(), "standard input"),
            Folder = CurrentFolder(),
            Variable = Environment.GetEnvironmentVariable,
            IsTerminal = !Console.IsOutputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
            Width = TerminalWidth(),
            Today = DateOnly.FromDateTime(DateTime.UtcNow),
            OnStop = action => new StopSignals(action),
        };

    /// <summary>This host with messages that no text from elsewhere can make anything else of.</summary>
    public Host Guarded() =>
        this with
        {
            Documents = Documents,
            ErrorDocuments = ErrorDocuments,
            Output = new PrintableWriter(Output, isWorkflow: IsWorkflow),
            Error = new PrintableWriter(Error, IsErrorTerminal, IsWorkflow),
        };

    private static Stream StandardOutput(IReadOnlySet<int> closed) =>
        new StandardStream(closed.Contains(1) ? null : Console.OpenStandardOutput(), "standard output");

    private static string CurrentFolder()
    {
        try
        {
            return Environment.CurrentDirectory;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException("the current folder was deleted, or may not be read. Go to another one, and run the command again");
        }
    }

    // A terminal may not tell, and then says 0 or throws.
    private static int TerminalWidth()
    {
        try
        {
            return !Console.IsOutputRedirected && Console.WindowWidth > 0 ? Console.WindowWidth : 80;
        }
        catch (Exception error) when (error is IOException or PlatformNotSupportedException)
        {
            return 80;
        }
    }
}

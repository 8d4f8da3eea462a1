using System.Text;
using ListLint.Reporters;
using ListLint.Run.Base;

namespace ListLint.Run.Git;

/// <summary>What a run of git printed.</summary>
internal sealed record GitOutput(int Exit, string Output, string Error)
{
    private const string Fatal = "fatal: ";

    /// <summary>Whether git finds no repository.</summary>
    public bool IsOutside => Exit != 0 && Error.StartsWith(Fatal + "not a git repository", StringComparison.Ordinal);

    /// <summary>What git says went wrong, with its remedy, as one line without a period at its end.</summary>
    public string Sentence =>
        Printable.Escape(
            Error
                .Split('\n')
                .Select(line => line.Trim())
                .Where(line => line.Length > 0)
                .Select(line => line.StartsWith(Fatal, StringComparison.Ordinal) ? line[Fatal.Length..] : line)
                .Aggregate("", (all, line) => all.Length == 0 ? line : $"{all}{(all[^1] is '.' or ':' ? "" : ".")} {line}")
                .TrimEnd('.')
        );
}

/// <summary>
/// Asks git, so that it only reads, starts no other program, and uses no network, whatever the configuration of the repository says.
/// </summary>
internal static class GitProgram
{
    /// <summary>
    /// Settings that stand above those of the repository. An empty monitor is none for every git, while older ones take "false" for a program.
    /// A folder of a checkout that looks like a bare repository (HEAD, objects, refs, config) is none that the user made.
    /// </summary>
    private static readonly string[] Settings =
    [
        "core.fsmonitor=",
        "core.hooksPath=/dev/null",
        "core.quotePath=false",
        "protocol.allow=never",
        "fetch.bundleURI=",
        "safe.bareRepository=explicit",
    ];

    /// <summary>
    /// A partial clone fetches what it lacks by the programs that its configuration names: newer gits heed GIT_NO_LAZY_FETCH, and the others
    /// allow no transport but those of GIT_ALLOW_PROTOCOL, which stands above the configuration. None has this name.
    /// </summary>
    private static readonly Dictionary<string, string?> Variables = new(StringComparer.Ordinal)
    {
        ["GIT_OPTIONAL_LOCKS"] = "0",
        ["GIT_NO_LAZY_FETCH"] = "1",
        ["GIT_ALLOW_PROTOCOL"] = "listlint-none",
        ["GIT_PROTOCOL_FROM_USER"] = "0",
        ["GIT_TERMINAL_PROMPT"] = "0",
        ["GIT_ATTR_NOSYSTEM"] = "1",
        ["GIT_EXTERNAL_DIFF"] = null,
        // What git says is read, and so has to be in English.
        ["LC_ALL"] = "C.UTF-8",
        ["LANGUAGE"] = null,
    };

    private static volatile bool needsSystem;

    /// <summary>What git says in a folder; null where git is not on the PATH.</summary>
    /// <exception cref="UsageException">git cannot be run, or refuses a repository that somebody else owns.</exception>
    public static GitOutput? Run(string folder, params string[] args) =>
        Ask(folder, args, "") is { } git ? new GitOutput(git.Exit, Encoding.UTF8.GetString(git.Output), git.Error) : null;

    /// <summary>The same for what is no text, with a standard input.</summary>
    /// <exception cref="UsageException">git cannot be run, or refuses a repository that somebody else owns.</exception>
    public static ChildOutput? Ask(string folder, string[] args, string input)
    {
        var system = needsSystem;
        var git = Ask(folder, args, input, system);
        if (git is not null && IsOwnedByOthers(git) && !system && Ask(folder, args, input, system: true) is { } again && !IsOwnedByOthers(again))
        {
            // The machine itself trusts the folder (safe.directory).
            needsSystem = true;
            return again;
        }

        if (git is null || !IsOwnedByOthers(git))
            return git;
        var said = new GitOutput(git.Exit, "", git.Error).Sentence;
        throw new UsageException($"git refuses the repository of {Printable.Escape(Path.TrimEndingDirectorySeparator(folder))}: {said}");
    }

    private static ChildOutput? Ask(string folder, string[] args, string input, bool system)
    {
        var settings = Settings.SelectMany(setting => new[] { "-c", setting });
        var variables = system ? Variables : Variables.Append(new("GIT_CONFIG_NOSYSTEM", "1"));
        return ChildProgram.Run("git", [.. settings, "--no-pager", "-C", folder, .. args], variables, input);
    }

    // "unsafe repository" until git 2.38.
    private static bool IsOwnedByOthers(ChildOutput git) =>
        git.Exit != 0
        && (
            git.Error.Contains("fatal: detected dubious ownership", StringComparison.Ordinal)
            || git.Error.Contains("fatal: unsafe repository", StringComparison.Ordinal)
        );
}

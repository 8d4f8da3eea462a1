using ListLint.Cli.Hosting;
using ListLint.GitHub;
using ListLint.Reporters;
using ListLint.Run.Base;
using ListLint.Run.Files;

namespace ListLint.Cli.Deliver.GitHub;

/// <summary>Reads what GitHub Actions says of the event that started a workflow.</summary>
internal static class EventFile
{
    // GitHub sends no more than 25.
    private const int Megabytes = 30;

    /// <summary>Reads GITHUB_EVENT_NAME, GITHUB_EVENT_PATH and GITHUB_SHA.</summary>
    /// <exception cref="UsageException">One of them is missing, or the payload says no commit.</exception>
    public static GitHubEvent Read(Host host, string report)
    {
        if (host.Variable("GITHUB_EVENT_NAME") is not { Length: > 0 } name || host.Variable("GITHUB_EVENT_PATH") is not { Length: > 0 } path)
            throw new UsageException($"--report {report} runs in a workflow of GitHub Actions: GITHUB_EVENT_NAME or GITHUB_EVENT_PATH is not set");
        try
        {
            return EventReader.Read(name, RegularFile.Read(Path.GetFullPath(path, host.Folder), Megabytes), host.Variable("GITHUB_SHA"));
        }
        catch (FormatException error)
        {
            throw new UsageException($"--report {report}: {Printable.Escape(error.Message)}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException(
                $"--report {report}: the file in GITHUB_EVENT_PATH {FileProblem.Format(error, Path.GetFullPath(path, host.Folder), "read")}"
            );
        }
    }
}

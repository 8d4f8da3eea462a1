using ListLint.Core;
using ListLint.GitHub;
using ListLint.Reporters;
using ListLint.Run.Base;

namespace ListLint.Cli.Hosting;

/// <summary>Asks GitHub about the repository of a list.</summary>
internal static class RepositoryLookup
{
    // It is one request beside many links, and its answer is not worth a long wait.
    private static readonly Patience Short = new()
    {
        Answer = TimeSpan.FromSeconds(10),
        Total = TimeSpan.FromSeconds(30),
        Repeats = 2,
    };

    /// <summary>What GitHub says; null without a token, and where it does not answer, which is said on standard error.</summary>
    /// <param name="host">The machine.</param>
    /// <param name="name"><c>owner/name</c>.</param>
    public static HostedRepository? Find(Host host, string name)
    {
        try
        {
            if (GitHubAccess.ForRepository(host.Variable, name) is not { } access)
                return null;
            using var connection = new GitHubConnection(access, Short, host.Time, ToolVersion.Text, _ => { });
            return connection.Run(new GitHubClient(connection, access).GetRepository).GetAwaiter().GetResult();
        }
        catch (Exception error) when (error is GitHubException or FormatException)
        {
            host.Display.Say($"GitHub was not asked about {Printable.Escape(name)}: {Printable.Escape(error.Message)}.");
            return null;
        }
    }
}

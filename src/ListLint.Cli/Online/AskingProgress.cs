using System.Globalization;
using ListLint.Links;

namespace ListLint.Cli;

/// <summary>Shows how far the asking is: a bar to whoever looks at a terminal, now and then a line to a log.</summary>
internal sealed class AskingProgress(Host host, bool isQuiet)
{
    private const int MostHosts = 3;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    /// <summary>Waits for the work, showing its progress, and throws what it threw.</summary>
    public void Run(Task work, Func<LinkProgress> progress)
    {
        if (!isQuiet && ProgressLine.IsSeen(host))
        {
            ProgressLine.Show(
                host,
                work,
                () =>
                {
                    var now = progress();
                    return (now.Done, now.Total, Words(now));
                }
            );
        }
        else if (!isQuiet)
        {
            while (Task.WaitAny([work], Interval) < 0)
                host.Error.WriteLine($"listlint: {Words(progress())}");
        }

        work.GetAwaiter().GetResult();
    }

    /// <summary>How far it is, in one line.</summary>
    public static string Words(LinkProgress now)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{now.Done} of {now.Total} links");
        if (now.Rate > 0)
            text += string.Create(
                CultureInfo.InvariantCulture,
                $", {now.Rate:0.#} a second, about {Durations.Write(TimeSpan.FromSeconds((now.Total - now.Done) / now.Rate))} left"
            );
        var hosts = now
            .Slowest.Take(MostHosts)
            .Select(one => $"{Line.Of(one.Host)} ({one.Left}{(one.Wait > TimeSpan.Zero ? $", asks to wait {Durations.Write(one.Wait)}" : "")})")
            .ToList();
        return hosts.Count > 0 ? $"{text}; most are left on {string.Join(", ", hosts)}" : text;
    }
}

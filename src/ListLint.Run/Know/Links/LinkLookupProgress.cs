using System.Globalization;
using ListLint.Links;
using ListLint.Reporters;
using ListLint.Run.Ask;
using ListLint.Run.Base;

namespace ListLint.Run.Know.Links;

/// <summary>Shows how far the asking is: a bar to whoever looks at a terminal, now and then a line to a log.</summary>
internal sealed class LinkLookupProgress(IDisplay display, bool isQuiet)
{
    private const int MostHosts = 3;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    /// <summary>Waits for the work, showing its progress, and throws what it threw.</summary>
    public void Run(Task work, Func<LinkProgress> progress)
    {
        if (!isQuiet && display.IsSeen)
        {
            display.Show(
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
                display.Say(Words(progress()));
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
            .Select(host =>
                $"{Printable.Escape(host.Host)} ({host.Left}{(host.Wait > TimeSpan.Zero ? $", asks to wait {Durations.Write(host.Wait)}" : "")})"
            )
            .ToList();
        return hosts.Count > 0 ? $"{text}; most are left on {string.Join(", ", hosts)}" : text;
    }
}

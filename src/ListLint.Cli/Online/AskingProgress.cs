using System.Globalization;
using System.Runtime.CompilerServices;
using ListLint.Core;
using ListLint.Links;
using Spectre.Console;

namespace ListLint.Cli;

/// <summary>Shows how far the asking is: a bar to whoever looks at a terminal, now and then a line to a log.</summary>
internal sealed class AskingProgress(Host host, bool isQuiet)
{
    private const int MostHosts = 3;
    private const int BarWidth = 20;
    private const int Around = 10;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    /// <summary>Waits for the work, showing its progress, and throws what it threw.</summary>
    public void Run(Task work, Func<LinkProgress> progress)
    {
        if (!isQuiet && host.IsErrorTerminal && host.Variable("TERM") != "dumb")
        {
            if (Task.WaitAny([work], ProgressConsole.Patience) < 0)
                Show(work, progress);
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
            text += string.Create(CultureInfo.InvariantCulture, $", {now.Rate:0.#} a second, about {Durations.Write(TimeSpan.FromSeconds((now.Total - now.Done) / now.Rate))} left");
        var hosts = now.Slowest.Take(MostHosts).Select(one => $"{Line.Of(one.Host)} ({one.Left}{(one.Wait > TimeSpan.Zero ? $", asks to wait {Durations.Write(one.Wait)}" : "")})").ToList();
        return hosts.Count > 0 ? $"{text}; most are left on {string.Join(", ", hosts)}" : text;
    }

    // Apart, so that a short run does not load the library.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Show(Task work, Func<LinkProgress> progress)
    {
        ProgressConsole.Bar(host, new ProgressBarColumn { Width = BarWidth }, new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }).Start(context =>
        {
            var bar = context.AddTask("links");
            while (Task.WaitAny([work], ProgressConsole.Beat) < 0)
            {
                var now = progress();
                bar.MaxValue = Math.Max(1, now.Total);
                bar.Value = now.Done;
                bar.Description = Markup.Escape(Excerpt.Of(Words(now), Math.Max(BarWidth, host.Width - BarWidth - Around)));
            }
        });
    }
}

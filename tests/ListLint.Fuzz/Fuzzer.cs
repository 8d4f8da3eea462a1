using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace ListLint.Fuzz;

/// <summary>Runs trials over random inputs until the time is up, and keeps the first input that breaks a promise.</summary>
internal static class Fuzzer
{
    private const int Batch = 200;
    private const long FreeBytes = 100_000_000;
    private const long BytesPerByte = 100_000;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    // Where others use the machine, time passes that is not spent on the input.
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    /// <summary>Runs batches of 200 inputs, each batch from its own seed, and says how many and what the dearest cost.</summary>
    public static int Run(TimeSpan time, ulong seed)
    {
        var (watch, trial, lists) = (Stopwatch.StartNew(), new Trial(), Inputs.Lists());
        var costs = new Costs();
        byte[] current = [];
        using var guard = new Timer(_ => Fail(current, $"an input took longer than {Hang.TotalSeconds} s", seed));
        // The first costs what it takes to compile all methods.
        trial.Run("# A\n"u8.ToArray(), "warm.md");
        Console.WriteLine($"Seeds from {seed}; {lists.Count} real lists.");
        for (; watch.Elapsed < time; seed++)
        {
            try
            {
                Prop.ForAll(Inputs.All(lists), Check).Check(Config.QuickThrowOnFailure.WithReplay(seed, 1).WithMaxTest(Batch).WithEndSize(120));
            }
            catch (Exception error)
            {
                return Fail(current, error.GetBaseException().Message, seed);
            }
        }

        costs.Print(seed - 1, watch.Elapsed, trial.Refused);
        return 0;

        void Check(byte[] input)
        {
            current = input;
            guard.Change(Hang, Timeout.InfiniteTimeSpan);
            var cost = trial.Run(input, "list.md");
            // Processor time holds what the compiler takes for code that runs for the first time; an input that is dear is dear again.
            if (cost.Processor > Longest)
                cost = trial.Run(input, "list.md");
            guard.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            if (cost.Processor > Longest)
                throw new InvalidOperationException($"An input took {cost.Processor.TotalSeconds:F1} s of the processor.");
            if (cost.Allocated > FreeBytes + (BytesPerByte * input.Length))
                throw new InvalidOperationException($"An input of {input.Length} bytes asked for {cost.Allocated / 1e6:F0} MB.");
            costs.Add(input.Length, cost);
        }
    }

    private static int Fail(byte[] input, string message, ulong seed)
    {
        var path = Path.Combine(Path.GetTempPath(), $"listlint-fuzz-{seed}.md");
        File.WriteAllBytes(path, input);
        Console.Error.WriteLine($"{message}\nSeed {seed}; the input is in {path}.");
        Environment.Exit(1);
        return 1;
    }
}

using System.Globalization;
using BenchmarkDotNet.Running;
using ListLint.Benchmarks;

switch (args)
{
    case ["stages", var folder]:
        Stages.Print(folder);
        return 0;
    case ["stages"] when RealLists.Folder is { } corpus:
        Stages.Print(Path.Combine(corpus, "lists"));
        return 0;
    case ["compare", var binary, var text, var folder]:
        new Compare(binary, text, folder).Print();
        return 0;
    case ["compare", var binary] when RealLists.Folder is { } corpus:
        new Compare(binary, Path.Combine(corpus, "seeds", "000.md"), Path.Combine(corpus, "lists")).Print();
        return 0;
    case ["made-up", var entries] when int.TryParse(entries, NumberStyles.None, CultureInfo.InvariantCulture, out var count):
        Console.Out.Write(MadeUpList.Create(count));
        return 0;
    case ["links"]:
        await LinkRuns.Print();
        return 0;
    case ["--filter", ..] or ["--list", ..]:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, Steps.Config);
        return 0;
    default:
        Console.Error.WriteLine(
            "Say what to measure: stages [FOLDER], compare BINARY [LIST FOLDER], links, or --filter '*' for each step alone; "
                + "or made-up ENTRIES for a list."
        );
        return 2;
}

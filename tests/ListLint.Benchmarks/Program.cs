using ListLint.Benchmarks;

switch (args)
{
    case ["stages", var folder]:
        Stages.Print(folder);
        return 0;
    case ["stages"] when RealLists.Folder is { } corpus:
        Stages.Print(Path.Combine(corpus, "lists"));
        return 0;
    default:
        Console.Error.WriteLine("Say what to measure: stages [FOLDER].");
        return 2;
}

using System.Globalization;
using ListLint.Fuzz;

var options = args.Skip(1).Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
switch (args)
{
    case ["random", ..]:
        return Fuzzer.Run(
            TimeSpan.FromSeconds(double.Parse(options.GetValueOrDefault("--seconds", "120"), CultureInfo.InvariantCulture)),
            ulong.Parse(options.GetValueOrDefault("--seed", "1"), CultureInfo.InvariantCulture)
        );
    case ["hostile", ..]:
        return Hostile.Run(
            double.Parse(options.GetValueOrDefault("--scale", "1"), CultureInfo.InvariantCulture),
            options.GetValueOrDefault("--only", "")
        );
    case ["file", var path]:
        Console.WriteLine(new Trial().Run(File.ReadAllBytes(path), path));
        return 0;
    default:
        Console.Error.WriteLine("Say what to do: random [--seconds N] [--seed N], hostile [--scale X] [--only NAME], or file PATH.");
        return 2;
}

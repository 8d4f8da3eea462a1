using ListLint.Core;

namespace ListLint.Cli;

/// <summary>The lists that a command line means.</summary>
/// <param name="Found">What was found for its paths.</param>
/// <param name="All">The lists to check, those of other shards too; ordinal by their names in reports.</param>
/// <param name="Ignored">Those that their configurations leave out.</param>
internal sealed record CheckInputs(Found Found, List<CheckInput> All, IReadOnlyList<CheckInput> Ignored)
{
    /// <summary>Finds the lists, each with what holds for it.</summary>
    public static CheckInputs Find(CheckOptions options, Host host)
    {
        var configurations = new Configurations(host.Folder, options.Rules, options.Choice);
        var paths = options.Paths.Where(path => path != Check.InputPath).ToList();
        // Standard input alone does not mean the readmes of this folder too.
        var found = paths.Count == 0 && options.Paths.Count > 0 ? new Found() : new FileFinder(host.Folder, configurations.Of).Find(paths);
        var inputs = found.Files.Select(file => Listed(file.Key, file.Value, configurations.For(file.Key), host)).ToList();
        if (options.Paths.Contains(Check.InputPath))
            inputs.Add(StandardInput(options.InputName, configurations, host));
        var ignored = inputs.Where(input => input.Path is not null && input.Configuration.IsIgnored(input.Path)).ToList();
        inputs.RemoveAll(ignored.Contains);
        inputs.Sort((left, right) => string.CompareOrdinal(left.Shown, right.Shown));
        return new CheckInputs(found, inputs, ignored);
    }

    private static CheckInput Listed(string file, SourceText? source, Configuration configuration, Host host)
    {
        var shown = Slashes.Forward(Path.GetRelativePath(host.Folder, file));
        return new CheckInput(shown, file, configuration, () => source is null ? FileReader.Read(file, shown) : new Reading(source, null));
    }

    private static CheckInput StandardInput(string? name, Configurations configurations, Host host)
    {
        var shown = name is null ? Check.InputName : Slashes.Forward(name);
        var path = name is null ? null : Path.GetFullPath(name, host.Folder);
        // It can be read once, and is looked at more often.
        var reading = new Lazy<Reading>(() => FileReader.Read(host.Input(), shown));
        return new CheckInput(shown, path, configurations.For(path), () => reading.Value, IsStandard: true);
    }
}

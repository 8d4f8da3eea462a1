using ListLint.Core;
using ListLint.Engine;
using ListLint.Run.Ask;
using ListLint.Run.Base;

namespace ListLint.Run.Plan.Settings;

/// <summary>The configuration of each list of a run. Read when first asked for; not for parallel use.</summary>
/// <param name="start">The folder of the run, absolute.</param>
/// <param name="rules">All rules.</param>
/// <param name="choice">What the command line says.</param>
/// <param name="knowsChanges">Whether it is known which lines a change adds.</param>
internal sealed class Configurations(string start, IReadOnlyList<Rule> rules, RuleChoice choice, bool knowsChanges = false)
{
    private readonly ConfigFinder finder = new(start, ConfigKeys.FileName);
    private readonly ConfigFinder wordFinder = new(start, ConfigKeys.WordsFileName);
    private readonly Dictionary<(string? File, string? Words), Configuration> loaded = [];

    /// <summary>
    /// What holds for a list, given by its absolute path; null stands for one without a name, which is as one in the folder of the run.
    /// </summary>
    /// <exception cref="ConfigException">There are mistakes in the configuration.</exception>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public Configuration For(string? path) => Get(path is null ? start : Path.GetDirectoryName(path) ?? start);

    /// <summary>What holds for the lists of a folder, given by its absolute path.</summary>
    /// <exception cref="ConfigException">There are mistakes in the configuration.</exception>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public Configuration Get(string folder)
    {
        var file = choice.ConfigFile is { } named ? Path.GetFullPath(named, start) : finder.Find(folder);
        var words = wordFinder.Find(folder);
        if (!loaded.TryGetValue((file, words), out var configuration))
            loaded[(file, words)] = configuration = Make(file, words);
        return configuration;
    }

    private Configuration Make(string? file, string? wordFile)
    {
        // Where there is no configuration, the YAML library is not even loaded.
        var layer = file is null ? ConfigLayer.Empty : new ConfigLoader(start, rules).Load(file);
        var words = wordFile is null ? layer.Words : WordFile.Read(wordFile, start).Over(layer.Words);
        var isOnline = choice.Online ?? layer.Online?.Always ?? false;
        var (preset, changes) = (choice.Preset ?? layer.Preset ?? Presets.Usual, choice.Changes ?? layer.Changes.Preset ?? Presets.UsualForChanges);
        var forAll = Select(rule => Presets.Holds(preset, rule), forChanges: false, []);
        var onChanges = Select(
            rule => Presets.Holds(preset, rule) || Presets.Holds(changes, rule),
            forChanges: true,
            layer.Changes.Rules.Count == 0 || choice.Changes == Presets.Off ? [] : [new PathSettings(_ => true, layer.Changes.Rules)]
        );
        return new Configuration
        {
            File = file,
            WordFile = wordFile,
            Selection = knowsChanges ? onChanges : forAll,
            ForAll = forAll,
            ForChanges = onChanges,
            FailOn = choice.FailOn ?? layer.FailOn ?? Severity.Warning,
            Files = layer.Files,
            Ignore = layer.Ignore,
            IsOnline = isOnline,
            Online = layer.Online ?? new OnlineSettings(),
            Style = layer.Style,
            Words = new KnownWords(words.Add, words.Ignore, words.Language),
            Suppressions = layer.Suppressions,
        };

        Selection Select(Func<Rule, bool> isOn, bool forChanges, IEnumerable<PathSettings> more) =>
            new()
            {
                Rules = rules,
                Online = isOnline,
                IsOn = isOn,
                Settings = ChangeSettings.Merge(layer.Rules, DeclaredRules.From(layer, preset, forChanges)),
                Overrides = [.. layer.Overrides, .. more],
                Selected = choice.Selected,
                Ignored = choice.Ignored,
            };
    }
}

using ListLint.Core;
using ListLint.Engine;

namespace ListLint.Run.Plan.Settings;

/// <summary>What one configuration says, or several that stand upon one another; null is what none of them says.</summary>
internal sealed record ConfigLayer
{
    /// <summary>A configuration that sets nothing.</summary>
    public static ConfigLayer Empty { get; } = new();

    /// <summary>The preset that the rules start from.</summary>
    public string? Preset { get; init; }

    /// <summary>Which files are lists.</summary>
    public Globs? Files { get; init; }

    /// <summary>Which files are left out.</summary>
    public Globs? Ignore { get; init; }

    /// <summary>The least severity that makes the command fail.</summary>
    public Severity? FailOn { get; init; }

    /// <summary>Whether and how servers are asked.</summary>
    public OnlineSettings? Online { get; init; }

    /// <summary>The settings of rules, by the rule's id.</summary>
    public IReadOnlyDictionary<string, RuleSetting> Rules { get; init; } = new Dictionary<string, RuleSetting>();

    /// <summary>What holds for the lines that a change adds.</summary>
    public ChangeSettings Changes { get; init; } = new();

    /// <summary>For some files; the later one wins.</summary>
    public IReadOnlyList<PathSettings> Overrides { get; init; } = [];

    /// <summary>How lists are written, as it is declared.</summary>
    public DeclaredStyle Style { get; init; } = DeclaredStyle.None;

    /// <summary>Whether what is declared holds for the lines that a change adds alone.</summary>
    public bool? IsForChanges { get; init; }

    /// <summary>What is known of words.</summary>
    public WordSettings Words { get; init; } = new();

    /// <summary>Entries that a rule is silent about.</summary>
    public IReadOnlyList<Suppression> Suppressions { get; init; } = [];

    /// <summary>This, and what only the other one says.</summary>
    public ConfigLayer Over(ConfigLayer below) =>
        new()
        {
            Preset = Preset ?? below.Preset,
            Files = Files ?? below.Files,
            Ignore = Ignore ?? below.Ignore,
            FailOn = FailOn ?? below.FailOn,
            Online = Online?.Over(below.Online) ?? below.Online,
            Rules = ChangeSettings.Merge(Rules, below.Rules),
            Changes = Changes.Over(below.Changes),
            Overrides = [.. below.Overrides, .. Overrides],
            Style = Style.Over(below.Style),
            IsForChanges = IsForChanges ?? below.IsForChanges,
            Words = Words.Over(below.Words),
            Suppressions = [.. below.Suppressions, .. Suppressions],
        };
}

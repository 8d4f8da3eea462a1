using System.Collections.Immutable;
using System.Globalization;

namespace ListLint.Core;

/// <summary>The options that are set for a rule; the others have their usual values.</summary>
/// <param name="values">By name; each value is one that its option does not refuse.</param>
public sealed class RuleOptions(ImmutableSortedDictionary<string, string> values)
{
    /// <summary>Nothing set.</summary>
    public static RuleOptions None { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>Whether nothing is set.</summary>
    public bool IsEmpty => values.IsEmpty;

    /// <summary>The word that holds for a choice.</summary>
    public string Get(ChoiceOption option) => values.GetValueOrDefault(option.Name, option.Usual);

    /// <summary>The number that holds.</summary>
    public int Get(NumberOption option) =>
        values.TryGetValue(option.Name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : option.Number;

    /// <summary>With one more option, or another value for it.</summary>
    public RuleOptions With(string name, string value) => new(values.SetItem(name, value));

    /// <summary>These, and of the others what is not set here.</summary>
    public RuleOptions Over(RuleOptions below) => below.IsEmpty ? this : new(below.Set(values));

    /// <summary>What is set, as in "scope=file window=10".</summary>
    public override string ToString() => string.Join(' ', values.Select(pair => $"{pair.Key}={pair.Value}"));

    private ImmutableSortedDictionary<string, string> Set(ImmutableSortedDictionary<string, string> above) => values.SetItems(above);
}

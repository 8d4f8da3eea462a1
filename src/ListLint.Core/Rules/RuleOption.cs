using System.Globalization;

namespace ListLint.Core;

/// <summary>Something that the configuration may set for a rule.</summary>
/// <param name="Name">Its key: words in lower case joined by hyphens.</param>
/// <param name="Summary">What it decides, one sentence.</param>
/// <param name="Usual">The value where nothing is set.</param>
public abstract record RuleOption(string Name, string Summary, string Usual)
{
    /// <summary>What a value has to be, as in "is one of file, section"; null for a value that can be.</summary>
    public abstract string? Refuse(string value);
}

/// <summary>One of a few words; the first is the usual one.</summary>
public sealed record ChoiceOption(string Name, string Summary, params IReadOnlyList<string> Values) : RuleOption(Name, Summary, Values[0])
{
    /// <inheritdoc/>
    public override string? Refuse(string value) => Values.Contains(value, StringComparer.Ordinal) ? null : $"is one of {string.Join(", ", Values)}";
}

/// <summary>A whole number within bounds, both included.</summary>
public sealed record NumberOption(string Name, string Summary, int Number, int Least, int Most)
    : RuleOption(Name, Summary, Number.ToString(CultureInfo.InvariantCulture))
{
    /// <inheritdoc/>
    public override string? Refuse(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= Least && number <= Most
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"is a whole number from {Least} to {Most}");
}

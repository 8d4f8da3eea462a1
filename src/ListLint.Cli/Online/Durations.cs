using System.Globalization;

namespace ListLint.Cli;

/// <summary>Lengths of time as people write them: a whole number and s, m, h or d.</summary>
internal static class Durations
{
    /// <summary>What one has to be, for messages.</summary>
    public const string Form = "a whole number with s, m, h or d behind it, as in 90s, 5m, 12h or 7d";

    private const int Most = 100_000;

    /// <summary>Reads one; null for what is none.</summary>
    public static TimeSpan? Read(string text) =>
        text.Length > 1 && int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= Most
            ? text[^1] switch
            {
                's' => TimeSpan.FromSeconds(number),
                'm' => TimeSpan.FromMinutes(number),
                'h' => TimeSpan.FromHours(number),
                'd' => TimeSpan.FromDays(number),
                _ => null,
            }
            : null;

    /// <summary>Writes one, rounded, for people.</summary>
    public static string Write(TimeSpan time) => time.TotalSeconds < 100
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(time.TotalSeconds):0} s")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(time.TotalMinutes):0} min");
}

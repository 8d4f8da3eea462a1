using System.Globalization;

namespace ListLint.Run.Ask;

/// <summary>Lengths of time as people write them: a whole number and s, m, h or d.</summary>
internal static class Durations
{
    /// <summary>What one has to be, for messages.</summary>
    public const string Form = "a whole number followed by s, m, h or d, as in 90s, 5m, 12h or 7d";

    private const int Most = 100_000;

    /// <summary>A duration such as <c>30s</c> or <c>7d</c>; null where the text is none.</summary>
    public static TimeSpan? Read(string text) =>
        text.Length > 1
        && int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number <= Most
            ? text[^1] switch
            {
                's' => TimeSpan.FromSeconds(number),
                'm' => TimeSpan.FromMinutes(number),
                'h' => TimeSpan.FromHours(number),
                'd' => TimeSpan.FromDays(number),
                _ => null,
            }
            : null;

    /// <summary>A duration for people in s, min, h or days, rounded up.</summary>
    public static string Write(TimeSpan time) =>
        time switch
        {
            { TotalSeconds: < 100 } => Text(time.TotalSeconds, "s"),
            { TotalMinutes: < 100 } => Text(time.TotalMinutes, "min"),
            { TotalHours: < 100 } => Text(time.TotalHours, "h"),
            _ => Text(time.TotalDays, "days"),
        };

    private static string Text(double number, string unit) => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(number):0} {unit}");
}

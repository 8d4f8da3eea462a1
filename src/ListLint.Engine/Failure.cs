using ListLint.Core;

namespace ListLint.Engine;

/// <summary>Words an exception as one line.</summary>
internal static class Failure
{
    private const int Longest = 500;

    public static RuleFailure From(string rule, Exception error) => new(rule, $"{error.GetType().Name}: {OneLine(error.Message)}");

    // The message may hold text of the list: a control character in it could end the line or speak to a terminal.
    private static string OneLine(string message)
    {
        var line = string.Join(
            ' ',
            message.Split(['\r', '\n', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        );
        line = string.Concat(line.Select(unit => char.IsControl(unit) ? ' ' : unit));
        return line.Length <= Longest ? line : $"{line.AsSpan(0, Longest)}…";
    }
}

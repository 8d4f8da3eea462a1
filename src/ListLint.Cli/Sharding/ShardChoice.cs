using System.Globalization;
using System.Text.RegularExpressions;

namespace ListLint.Cli;

/// <summary>What <c>--shard K/N</c> asks for.</summary>
/// <param name="Number">Which shard, from 1.</param>
/// <param name="Count">How many there are.</param>
internal sealed partial record ShardChoice(int Number, int Count)
{
    /// <summary>Reads <c>K/N</c>; null where nothing is to be split.</summary>
    /// <exception cref="UsageException">It is no such thing, or a shard that there is not.</exception>
    public static ShardChoice? Of(string? given)
    {
        if (given is null)
            return null;
        var match = Form().Match(given);
        if (!match.Success)
            throw new UsageException($"--shard is the number of a shard and how many there are, such as 1/4, not {Line.Of(given)}");
        var shard = new ShardChoice(Digits(match.Groups[1]), Digits(match.Groups[2]));
        return shard.Number >= 1 && shard.Number <= shard.Count
            ? shard
            : throw new UsageException(
                $"--shard {given}: there is no such shard. They count from 1 to {Math.Max(shard.Count, 1)}"
                    + (shard.Number == 0 ? "; where something counts from 0, add 1" : "")
            );
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");

    private static int Digits(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("^([0-9]{1,6})/([0-9]{1,6})\\z", RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}

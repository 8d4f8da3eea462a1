using System.Globalization;
using System.Text.RegularExpressions;
using ListLint.Reporters;
using ListLint.Run.Base;

namespace ListLint.Run.Ask;

/// <summary>What <c>--shard K/N</c> asks for.</summary>
/// <param name="Number">Which shard, from 1.</param>
/// <param name="Count">How many there are.</param>
internal sealed partial record ShardRequest(int Number, int Count)
{
    /// <summary>Reads <c>K/N</c>.</summary>
    /// <exception cref="UsageException">It is no such thing, or a shard that there is not.</exception>
    public static ShardRequest Parse(string given)
    {
        var match = Form().Match(given);
        if (!match.Success)
            throw new UsageException($"--shard is the number of a shard and how many there are, such as 1/4, not {Printable.Escape(given)}");
        var shard = new ShardRequest(Digits(match.Groups[1]), Digits(match.Groups[2]));
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

using System.Globalization;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>Settles what hung on all shards of a run, now that they are together.</summary>
internal static class Settled
{
    /// <summary>The files of which something is to be reported, and whether it makes the command fail.</summary>
    /// <param name="shards">All shards of one run.</param>
    /// <param name="texts">To which the places were added.</param>
    public static IEnumerable<(FileResult Result, bool Fails)> Of(IReadOnlyList<JsonShard> shards, Dictionary<string, PlaceText> texts) =>
        shards
            .SelectMany(shard => shard.Pending)
            .GroupBy(one => (one.File, one.Line, one.Column))
            // What one shard does not say is refuted by it.
            .Where(group => group.Count() == shards.Count)
            .Select(group => group.FirstOrDefault(one => one.IsSure) ?? group.First())
            .Where(one => one.Message.Length > 0)
            .GroupBy(one => one.File, StringComparer.Ordinal)
            .Select(file => File([.. file.OrderBy(one => one.Line).ThenBy(one => one.Column)], texts[file.Key]))
            .Where(file => file.Result.Diagnostics.Count > 0);

    private static (FileResult Result, bool Fails) File(IReadOnlyList<JsonPending> all, PlaceText text)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        // Of those that a baseline knows the first ones are meant, as in a run that is not split.
        var kept = all.Where(one => (seen[one.Hash] = seen.GetValueOrDefault(one.Hash) + 1) > one.Known)
            .ToList()
            .Where(one => one.IsChanged)
            .ToList();
        seen.Clear();
        return (
            new FileResult(
                text.Source,
                [.. kept.Select(one => new Diagnostic(one.Id, Words.Severity(one.Severity)!.Value, text.Of(one), one.Message, []))],
                []
            )
            {
                Fingerprints =
                [
                    .. kept.Select(one =>
                        string.Create(CultureInfo.InvariantCulture, $"{one.Hash}:{seen[one.Hash] = seen.GetValueOrDefault(one.Hash) + 1}")
                    ),
                ],
            },
            all.Any(one => one.Fails)
        );
    }
}

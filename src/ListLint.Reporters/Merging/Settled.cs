using System.Globalization;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>Settles what hung on all shards of a run, now that they are together.</summary>
internal static class Settled
{
    /// <summary>The files of which something is to be reported, and whether it makes the command fail.</summary>
    /// <param name="shards">All shards of one run.</param>
    /// <param name="texts">To which the places were added.</param>
    public static IEnumerable<(FileResult Result, bool Fails)> Settle(IReadOnlyList<JsonShard> shards, Dictionary<string, PlaceText> texts) =>
        shards
            .SelectMany(shard => shard.Pending)
            .GroupBy(pending => (pending.File, pending.Line, pending.Column))
            // What one shard does not say is refuted by it.
            .Where(group => group.Count() == shards.Count)
            .Select(group => group.FirstOrDefault(pending => pending.IsSure) ?? group.First())
            .Where(pending => pending.Message.Length > 0)
            .GroupBy(pending => pending.File, StringComparer.Ordinal)
            .Select(file => File([.. file.OrderBy(pending => pending.Line).ThenBy(pending => pending.Column)], texts[file.Key]))
            .Where(file => file.Result.Diagnostics.Count > 0);

    private static (FileResult Result, bool Fails) File(IReadOnlyList<JsonPending> all, PlaceText text)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        // Of those that a baseline knows the first ones are meant, as in a run that is not split.
        var kept = all.Where(pending => (seen[pending.Hash] = seen.GetValueOrDefault(pending.Hash) + 1) > pending.Known)
            .ToList()
            .Where(pending => pending.IsChanged)
            .ToList();
        seen.Clear();
        return (
            new FileResult(
                text.Source,
                [
                    .. kept.Select(pending => new Diagnostic(
                        pending.Id,
                        ReportText.ParseSeverity(pending.Severity)!.Value,
                        text.GetSpan(pending),
                        pending.Message,
                        []
                    )),
                ],
                []
            )
            {
                Fingerprints =
                [
                    .. kept.Select(pending =>
                        string.Create(CultureInfo.InvariantCulture, $"{pending.Hash}:{seen[pending.Hash] = seen.GetValueOrDefault(pending.Hash) + 1}")
                    ),
                ],
            },
            all.Any(pending => pending.Fails)
        );
    }
}

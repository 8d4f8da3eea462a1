using System.Text.Json;
using System.Text.Json.Serialization;

namespace ListLint.Links;

/// <summary>A kept answer as one line of JSON.</summary>
public static class LinkLine
{
    private const int Longest = 64 * 1024;
    private const int LongestReason = 200;
    private static readonly Dictionary<string, bool> NoPlaces = [];

    /// <summary>The line, without its ending.</summary>
    public static string Write(LinkRecord record) =>
        JsonSerializer.Serialize(
            new KeptLink
            {
                Url = record.Key,
                When = record.When.ToUniversalTime(),
                State = record.Fact.State,
                Status = record.Fact.Status,
                Reason = record.Fact.Reason,
                To = record.Fact.MovedTo,
                Repository = record.Fact.Repository,
                Places = record.Fragments.Count > 0 ? record.Fragments.ToDictionary() : null,
                Asked = record.Asked.Except(record.Fragments.Keys).Order(StringComparer.Ordinal).ToArray() is { Length: > 0 } asked ? asked : null,
            },
            LinkJson.Default.KeptLink
        );

    /// <summary>Reads a line; null for one that is damaged or says what cannot be: what lies on a disk is not trusted.</summary>
    public static LinkRecord? Read(string line)
    {
        if (line.Length is 0 or > Longest)
            return null;
        try
        {
            return JsonSerializer.Deserialize(line, LinkJson.Default.KeptLink) is { } kept && IsSound(kept) ? Record(kept) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsSound(KeptLink kept) =>
        kept is { Url.Length: > 0, Reason: { Length: > 0 and <= LongestReason } reason }
        && !reason.Any(char.IsControl)
        && Enum.IsDefined(kept.State)
        && kept.Status is null or (>= 100 and <= 999)
        && (kept.State == LinkState.Moved ? kept.To is { } to && IsWeb(to) : kept.To is null)
        && (kept.Repository?.RenamedTo is not { } name || RepositoryAddress.IsName(name));

    private static LinkRecord Record(KeptLink kept)
    {
        var fact = new LinkFact
        {
            State = kept.State,
            Status = kept.Status,
            Reason = kept.Reason!,
            MovedTo = kept.To,
            Repository = kept.Repository,
        };
        var places = kept.Places ?? NoPlaces;
        return new LinkRecord(kept.Url!, kept.When, fact, places) { Asked = places.Keys.Concat(kept.Asked ?? []).ToHashSet(StringComparer.Ordinal) };
    }

    private static bool IsWeb(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}

/// <summary>The JSON of a line.</summary>
internal sealed record KeptLink
{
    public string? Url { get; init; }

    public required DateTimeOffset When { get; init; }

    public required LinkState State { get; init; }

    public int? Status { get; init; }

    public string? Reason { get; init; }

    public string? To { get; init; }

    public RepositoryFact? Repository { get; init; }

    public Dictionary<string, bool>? Places { get; init; }

    public string[]? Asked { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(KeptLink))]
internal sealed partial class LinkJson : JsonSerializerContext;

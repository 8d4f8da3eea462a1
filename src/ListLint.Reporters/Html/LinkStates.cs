using System.Text.Json;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>What became of the pages behind the links of a run, each address counted once.</summary>
/// <param name="linkOf">What is known of a canonical address; null where nobody was asked.</param>
internal sealed class LinkStates(Func<string, LinkFact?> linkOf)
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly Dictionary<LinkState, int> counts = [];

    public void Add(Link link)
    {
        if (link.Canonical is { IsWeb: true, Value: var address } && seen.Add(address) && linkOf(address) is { State: var state })
            counts[state] = counts.GetValueOrDefault(state) + 1;
    }

    /// <summary>Writes nothing where nothing is known.</summary>
    public void Write(Utf8JsonWriter json)
    {
        if (counts.Count == 0)
            return;
        json.WriteStartObject("states");
        json.WriteNumber("alive", counts.GetValueOrDefault(LinkState.Alive));
        json.WriteNumber("moved", counts.GetValueOrDefault(LinkState.Moved));
        json.WriteNumber("dead", counts.GetValueOrDefault(LinkState.Dead));
        json.WriteNumber("unknown", counts.GetValueOrDefault(LinkState.Unknown));
        json.WriteNumber("unasked", seen.Count - counts.Values.Sum());
        json.WriteEndObject();
    }
}

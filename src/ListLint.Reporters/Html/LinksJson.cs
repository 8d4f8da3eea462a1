using System.Text.Json;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>Writes what servers said of the links, and the hosts where something is wrong: most dead pages first.</summary>
internal static class LinksJson
{
    private const int HostsShown = 25;

    public static void Write(Utf8JsonWriter json, LinkSummary links)
    {
        json.WriteStartObject("links");
        json.WriteNumber("alive", links.Alive);
        json.WriteNumber("moved", links.Moved);
        json.WriteNumber("dead", links.Dead);
        json.WriteNumber("unknown", links.Unknown);
        json.WriteNumber("left", links.Left);
        json.WriteStartArray("hosts");
        foreach (
            var host in links
                .Hosts.Where(host => host.Dead + host.Moved + host.Unknown > 0)
                .OrderByDescending(host => host.Dead)
                .ThenByDescending(host => host.Moved + host.Unknown)
                .Take(HostsShown)
        )
        {
            json.WriteStartArray();
            json.WriteStringValue(Printable.Escape(host.Host));
            json.WriteNumberValue(host.Alive);
            json.WriteNumberValue(host.Moved);
            json.WriteNumberValue(host.Dead);
            json.WriteNumberValue(host.Unknown);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}

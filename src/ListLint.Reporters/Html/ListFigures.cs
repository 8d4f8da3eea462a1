using System.Globalization;
using System.Text.Json;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>What the lists of a run hold, together.</summary>
internal sealed class ListFigures
{
    private const int HostsShown = 25;
    private readonly SortedDictionary<int, int> years = [];
    private readonly Dictionary<string, int> hosts = new(StringComparer.Ordinal);
    private int entries;
    private int links;
    private int sections;

    public void Add(CuratedList? list)
    {
        if (list is null)
            return;
        entries += list.Entries.Count;
        sections += list.Sections.Count;
        foreach (var entry in list.Entries)
        {
            if (entry.Date is { Year: var year })
                years[year] = years.GetValueOrDefault(year) + 1;
        }

        foreach (var link in list.Links.Where(link => !link.IsImage))
        {
            links++;
            if (link.Canonical is { IsWeb: true, Host: { Length: > 0 } host })
                hosts[host] = hosts.GetValueOrDefault(host) + 1;
        }
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("entries", entries);
        json.WriteNumber("links", links);
        json.WriteNumber("sections", sections);
        json.WriteNumber("hosts", hosts.Count);
        json.WriteEndObject();
        Write(json, "years", years.Select(year => (year.Key.ToString(CultureInfo.InvariantCulture), year.Value)));
        Write(
            json,
            "hosts",
            hosts
                .OrderByDescending(host => host.Value)
                .ThenBy(host => host.Key, StringComparer.Ordinal)
                .Take(HostsShown)
                .Select(host => (host.Key, host.Value))
        );
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<(string Name, int Count)> counts)
    {
        json.WriteStartArray(name);
        foreach (var (label, count) in counts)
        {
            json.WriteStartArray();
            json.WriteStringValue(label);
            json.WriteNumberValue(count);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}

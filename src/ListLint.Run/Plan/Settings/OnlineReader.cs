using System.Globalization;
using ListLint.Links;
using ListLint.Run.Ask;
using YamlDotNet.RepresentationModel;

namespace ListLint.Run.Plan.Settings;

/// <summary>Reads <c>online:</c> of a configuration: whether servers are asked, or a mapping with how.</summary>
internal sealed class OnlineReader(ConfigNodes nodes)
{
    private static readonly string[] Flags = ["true", "false"];

    /// <summary>What is set; mistakes are noted.</summary>
    public OnlineSettings Read(YamlNode node)
    {
        var settings = new OnlineSettings();
        if (node is YamlScalarNode { Value: not (null or "" or "~" or "null") } or YamlSequenceNode)
            return settings with { Always = Flag(node, "online") };
        foreach (var (_, name, value) in nodes.Pairs(node, "online", "key", [.. ConfigKeys.Online.Keys]))
            settings = Read(settings, name, value);
        return settings;
    }

    private OnlineSettings Read(OnlineSettings settings, string name, YamlNode value) =>
        name switch
        {
            "always" => settings with { Always = Flag(value, name) },
            "ignore" => settings with { Ignore = new AddressPatterns(ConfigNodes.Items(value).Select(Pattern).OfType<string>()) },
            "accept" => settings with { Accept = [.. Accepted(value)] },
            "max-age" => settings with { MaxAge = Duration(value, name) },
            _ => settings with { MaxTime = Duration(value, name) },
        };

    private bool? Flag(YamlNode node, string name) => nodes.Word(node, name, Flags) is { } word ? word == "true" : null;

    private string? Pattern(YamlNode node)
    {
        if (nodes.Text(node, "ignore") is not { } pattern)
            return null;
        if (AddressPatterns.Refuse(pattern) is not { } problem)
            return pattern;
        nodes.Add(node, $"the pattern {ConfigNodes.Quote(node)} {problem}");
        return null;
    }

    private IEnumerable<AcceptedStatus> Accepted(YamlNode node)
    {
        foreach (var (key, value) in nodes.Mapping(node, "accept", "example.org: [403]"))
        {
            if (nodes.Text(key, "a host under accept") is not { } host)
                continue;
            if (
                host.AsSpan(
                        host.StartsWith("*.", StringComparison.Ordinal) ? 2
                        : host == "*" ? 1
                        : 0
                    )
                    .IndexOfAny("/*: ") >= 0
            )
                nodes.Add(key, $"{ConfigNodes.Quote(key)} is not a host. Write it as example.org, or *.example.org for those below it too");
            else
                yield return new AcceptedStatus(
                    host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host,
                    ConfigNodes.Items(value).Select(Status).OfType<int>().ToHashSet()
                );
        }
    }

    private int? Status(YamlNode node)
    {
        if (
            node is YamlScalarNode { Value: { } text }
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var status)
            && status is >= 100 and <= 999
        )
            return status;
        nodes.Add(node, $"a status is a number from 100 to 999, such as 403, not {ConfigNodes.Quote(node)}");
        return null;
    }

    private TimeSpan? Duration(YamlNode node, string name)
    {
        if (node is YamlScalarNode { Value: { } text } && Durations.Read(text) is { } time)
            return time;
        nodes.Add(node, $"{name} is {Durations.Form}, not {ConfigNodes.Quote(node)}");
        return null;
    }
}

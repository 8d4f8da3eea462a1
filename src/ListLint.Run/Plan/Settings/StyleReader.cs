using ListLint.Core;
using YamlDotNet.RepresentationModel;

namespace ListLint.Run.Plan.Settings;

/// <summary>Reads what a configuration declares of how a list is written: <c>entry</c>, <c>columns</c> and what belongs to them.</summary>
/// <param name="nodes">Takes the mistakes.</param>
internal sealed class StyleReader(ConfigNodes nodes)
{
    private const int MostEntries = 1_000;
    private readonly TextStyleReader texts = new(nodes);

    /// <summary>The style with one more key of a configuration.</summary>
    public DeclaredStyle Read(DeclaredStyle style, string name, YamlNode value)
    {
        var read = name switch
        {
            "entry" => style with { Entry = Entry(value) },
            "columns" => style with { Columns = Columns(value) },
            _ => style with { OneEntryPerPullRequest = nodes.Word(value, name, StyleKeys.Flags) is { } word ? word == "true" : null },
        };
        return read with { Key = $"{style.Key}{name}={StyleText.From(value)}\n" };
    }

    private EntryStyle Entry(YamlNode node)
    {
        var style = new EntryStyle();
        var found = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var (_, name, value) in nodes.Pairs(node, "entry", "key", [.. StyleKeys.Entry.Keys]))
        {
            found[name] = value;
            style = Entry(style, name, value);
        }

        // What is said of parts that no format has would never be looked at.
        if (found.TryGetValue("description", out var description) && !style.Forms.Any(form => form.HasDescription))
            nodes.Add(description, "description is about what format calls Description. Add a format with that word");
        var tags = style.Forms.SelectMany(form => form.TagNames).Distinct().ToList();
        if (found.TryGetValue("tags", out var given) && tags.Count == 0)
            nodes.Add(given, "tags is about what format has in code marks, such as `License`. Add a format with such a tag");
        else if (given is not null)
            style = style with { Tags = Tags(given, tags) };
        return style;
    }

    private EntryStyle Entry(EntryStyle style, string name, YamlNode value) =>
        name switch
        {
            "format" => style with { Forms = [.. ConfigNodes.Items(value).Select(Form).OfType<EntryForm>()] },
            "title" => style with { Title = texts.Read(value, name, StyleKeys.Title) },
            "description" => style with { Description = texts.Read(value, name, StyleKeys.Text) },
            "url" => style with { Url = Url(value) },
            "order" => style with
            {
                Order = nodes.Word(value, name, StyleKeys.Orders) is { } order ? (EntryOrder)Array.IndexOf(StyleKeys.Orders, order) : null,
            },
            "unique" => style with
            {
                Unique = nodes.Word(value, name, StyleKeys.Scopes) is { } scope ? (UniqueScope)Array.IndexOf(StyleKeys.Scopes, scope) : null,
            },
            "min-entries" => style with { MinEntries = nodes.Number(value, name, 1, MostEntries) },
            "except" => style with { Except = texts.Texts(value, name).Select(text => text.Trim().ToLowerInvariant()).ToHashSet() },
            _ => style,
        };

    private EntryForm? Form(YamlNode node)
    {
        if (nodes.Text(node, "format") is not { } text)
            return null;
        if (FormParser.Parse(text, out var problem) is { } form)
            return form;
        var known = EntryForm.TextWords.Append(EntryForm.Label).ToList();
        var word = problem!.Word is { } slip ? $": \"{slip}\".{DidYouMean.Suggest(slip, known)}" : "";
        nodes.Add(node, problem.Offset, $"the format {problem.Problem}{word}");
        return null;
    }

    private UrlStyle Url(YamlNode node)
    {
        var url = new UrlStyle([], [], []);
        foreach (var (_, name, value) in nodes.Pairs(node, "url", "key", [.. StyleKeys.Url.Keys]))
        {
            url = name switch
            {
                "host" => url with { Hosts = [.. Hosts(value, name)] },
                "not-host" => url with { NotHosts = [.. Hosts(value, name)] },
                _ => url with { EndsWith = texts.Texts(value, name) },
            };
        }

        return url;
    }

    private IEnumerable<string> Hosts(YamlNode node, string name)
    {
        foreach (var item in ConfigNodes.Items(node))
        {
            if (nodes.Text(item, name) is not { } host)
                continue;
            if (host.AsSpan(host.StartsWith("*.", StringComparison.Ordinal) ? 2 : 0).IndexOfAny("/:* ") >= 0)
                nodes.Add(item, $"{ConfigNodes.Quote(item)} is not a host. Write it as example.org, or *.example.org for those below it too");
            else
                yield return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
        }
    }

    private Dictionary<string, TagStyle> Tags(YamlNode node, IReadOnlyCollection<string> names)
    {
        var tags = new Dictionary<string, TagStyle>(StringComparer.Ordinal);
        foreach (var (_, name, value) in nodes.Pairs(node, "tags, which are those of format", "tag", names))
            tags[name] = value is YamlMappingNode ? Tag(value, name) : new TagStyle(texts.Texts(value, name), null, null);
        return tags;
    }

    private TagStyle Tag(YamlNode node, string tag)
    {
        var style = new TagStyle([], null, null);
        foreach (var (_, name, value) in nodes.Pairs(node, tag, "key", [.. StyleKeys.Tag.Keys]))
        {
            style = name switch
            {
                "values" => style with { Values = texts.Texts(value, name) },
                "section" => style with { Section = nodes.Text(value, name) },
                _ => style with { Separator = nodes.Text(value, name) },
            };
        }

        return style;
    }

    private Dictionary<string, TextStyle> Columns(YamlNode node)
    {
        var columns = new Dictionary<string, TextStyle>(StringComparer.Ordinal);
        foreach (var (key, value) in nodes.Mapping(node, "columns", "HTTPS: [\"Yes\", \"No\"]"))
        {
            if (nodes.Text(key, "the header of a column") is not { } header)
                continue;
            columns[header.Trim().ToLowerInvariant()] =
                value is YamlMappingNode
                    ? texts.Read(value, header, StyleKeys.Column)
                    : new TextStyle { Values = texts.Texts(value, header), MayBeEmpty = false };
        }

        return columns;
    }
}

using System.Text.Json;
using ListLint.Core;
using ListLint.Run.Plan.Settings;
using ListLint.Server.Protocol;
using ListLint.Server.Workspace;

namespace ListLint.Server.Completion;

/// <summary>Completes the keys and values of a configuration, as its schema has them.</summary>
/// <param name="rules">All rules.</param>
internal sealed class SettingWords(IReadOnlyList<Rule> rules)
{
    private readonly Lazy<SettingSchema> schema = new(() => new SettingSchema(JsonDocument.Parse(ConfigSchema.Create(rules)).RootElement));

    /// <summary>What can be written at an offset.</summary>
    public IReadOnlyList<CompletionItem> Find(Document document, int offset)
    {
        if (SettingPlace.Find(document, offset) is not { } place)
            return [];
        var word = WordSpan.Around(document.Text, offset, place.Word.Length);
        var range = document.Lines.RangeOf(word);
        // YAML wants a space after a colon and after a dash.
        var before = word.Start > 0 && document.Text[word.Start - 1] is ':' or '-' ? " " : "";
        var after = document.Text.AsSpan(word.End).TrimStart(' ').StartsWith(":") ? "" : ": ";
        var schemas = schema.Value.Find(place.Keys);
        var values = schemas.SelectMany(SettingSchema.Values).Distinct(StringComparer.Ordinal);
        var keys = place.IsValue ? [] : schemas.SelectMany(SettingSchema.Keys).Where(key => !place.Siblings.Contains(key.Name));
        // A value cannot stand where keys do, unless an item is written.
        return
        [
            .. keys.Select(key => new CompletionItem(key.Name, CompletionKind.Key, new TextEdit(range, $"{before}{key.Name}{after}"), key.Summary)),
            .. (place.IsValue || place.Keys is [.., ""] ? values : []).Select(value => new CompletionItem(
                value,
                CompletionKind.Value,
                new TextEdit(range, before + value)
            )),
        ];
    }
}

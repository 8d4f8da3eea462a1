using ListLint.Rules;
using Mono.Cecil;

namespace ListLint.Tests;

/// <summary>What stands in the folder of a rule belongs to it alone; what several need stands in the room of analyses.</summary>
public sealed class RuleIsolationTests
{
    [Fact]
    public void No_type_of_a_rules_folder_is_used_outside_it()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(RuleCatalog).Assembly.Location, new ReaderParameters { ReadSymbols = true });
        var types = assembly.MainModule.GetTypes().Where(type => type.DeclaringType is null && type.HasMethods).ToList();
        var folders = types
            .Select(type => (type.FullName, Folder: FolderOf(type)))
            .Where(pair => pair.Folder is not null)
            .ToDictionary(pair => pair.FullName, pair => pair.Folder!);
        Assert.True(folders.Values.Distinct().Count() > 30, "The symbols tell of too few folders.");

        var strangers =
            from type in types
            where folders.ContainsKey(type.FullName)
            from used in TypeUses.Find(type)
            where folders.TryGetValue(used, out var folder) && folder != folders[type.FullName] && folder != RuleFolders.Analyses
            select $"{type.Name} of {folders[type.FullName]} uses {used} of {folders[used]}";

        Assert.Empty(strangers);
    }

    // The first folder below "rules" of the file that the type is written in; null for what a generator wrote, and for the catalog.
    private static string? FolderOf(TypeDefinition type)
    {
        var path = TypeUses
            .WithNested(type)
            .SelectMany(definition => definition.Methods)
            .SelectMany(method => method.DebugInformation.SequencePoints)
            .FirstOrDefault()
            ?.Document.Url;
        var parts = path?.Replace('\\', '/').Split("/rules/")[^1].Split('/');
        return parts is { Length: > 1 } && parts[0] is not ("obj" or "") ? parts[0] : null;
    }
}

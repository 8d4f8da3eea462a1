using ListLint.Rules;
using Mono.Cecil;
using Mono.Cecil.Cil;

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
            from used in UsedBy(type).Distinct()
            where folders.TryGetValue(used, out var folder) && folder != folders[type.FullName] && folder != RuleFolders.Analyses
            select $"{type.Name} of {folders[type.FullName]} uses {used} of {folders[used]}";

        Assert.Empty(strangers);
    }

    // The first folder below "rules" of the file that the type is written in; null for what a generator wrote, and for the catalog.
    private static string? FolderOf(TypeDefinition type)
    {
        var path = WithNested(type)
            .SelectMany(one => one.Methods)
            .SelectMany(method => method.DebugInformation.SequencePoints)
            .FirstOrDefault()
            ?.Document.Url;
        var parts = path?.Replace('\\', '/').Split("/rules/")[^1].Split('/');
        return parts is { Length: > 1 } && parts[0] is not ("obj" or "") ? parts[0] : null;
    }

    private static IEnumerable<string> UsedBy(TypeDefinition type) =>
        from one in WithNested(type)
        from name in one
            .Fields.Select(field => field.FieldType)
            .Concat(one.Methods.SelectMany(SignatureOf))
            .Concat(one.Methods.Where(method => method.HasBody).SelectMany(method => method.Body.Instructions).SelectMany(NamedIn))
            .SelectMany(Parts)
        select name;

    private static IEnumerable<TypeDefinition> WithNested(TypeDefinition type) => type.NestedTypes.SelectMany(WithNested).Prepend(type);

    private static IEnumerable<TypeReference> SignatureOf(MethodDefinition method) =>
        method.Parameters.Select(parameter => parameter.ParameterType).Append(method.ReturnType);

    private static IEnumerable<TypeReference> NamedIn(Instruction instruction) =>
        instruction.Operand switch
        {
            TypeReference type => [type],
            MethodReference method =>
            [
                method.DeclaringType,
                method.ReturnType,
                .. method is GenericInstanceMethod generic ? generic.GenericArguments : [],
            ],
            FieldReference field => [field.DeclaringType, field.FieldType],
            _ => [],
        };

    // The outermost type of each that a generic one or an array is made of.
    private static IEnumerable<string> Parts(TypeReference type)
    {
        if (type is GenericInstanceType generic)
            return generic.GenericArguments.SelectMany(Parts).Concat(Parts(generic.ElementType));
        if (type is TypeSpecification made)
            return Parts(made.ElementType);
        while (type.DeclaringType is not null)
            type = type.DeclaringType;
        return [type.FullName];
    }
}

using Mono.Cecil;
using Mono.Cecil.Cil;

namespace ListLint.Tests;

/// <summary>Which types a type refers to, as the compiler left it: constants are gone, and so is what a comment names.</summary>
internal static class TypeUses
{
    /// <summary>The full names of the outermost types that a type and those nested in it refer to.</summary>
    public static IEnumerable<string> Find(TypeDefinition type) => WithNested(type).SelectMany(NamedBy).SelectMany(Parts).Distinct();

    /// <summary>A type, and the types nested in it.</summary>
    public static IEnumerable<TypeDefinition> WithNested(TypeDefinition type) => type.NestedTypes.SelectMany(WithNested).Prepend(type);

    private static IEnumerable<TypeReference> NamedBy(TypeDefinition type) =>
        [
            .. type.BaseType is { } above ? [above] : Array.Empty<TypeReference>(),
            .. type.Interfaces.Select(one => one.InterfaceType),
            .. type.Fields.Select(field => field.FieldType),
            .. type.Methods.SelectMany(SignatureOf),
            .. type.Methods.Where(method => method.HasBody).SelectMany(method => method.Body.Instructions).SelectMany(NamedIn),
        ];

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

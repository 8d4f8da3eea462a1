using Mono.Cecil;
using Mono.Cecil.Cil;

namespace ListLint.Tests;

/// <summary>Calls of the runtime that look at text or lists one by one.</summary>
internal static class Search
{
    /// <summary>Whether a method searches a string, a span or a list, or counts in one.</summary>
    public static bool IsOne(MethodReference method) =>
        method.DeclaringType.GetElementType().FullName is "System.String" or "System.MemoryExtensions" or "System.Collections.Generic.List`1"
        && (method.DeclaringType.GetElementType().Name != "List`1" || method.Parameters.Count == 1)
        && Meter(method) is not null
        && (method.HasThis || method.Parameters.Count > 0)
        && method.Parameters.All(parameter => !parameter.ParameterType.IsByReference)
        && (Start(method) < 0 || Meter(method) == nameof(Tests.Meter.Found));

    /// <summary>Writes calls around a search: before it, for how much there is to look at; behind it, for how much it has looked at.</summary>
    public static void Measure(ModuleDefinition module, MethodBody body, Instruction call)
    {
        var (il, method) = (body.GetILProcessor(), (MethodReference)call.Operand);
        var kept = Arguments(method).Select(type => new VariableDefinition(type)).ToList();
        var length = new VariableDefinition(module.TypeSystem.Int32);
        foreach (var variable in kept.Append(length))
            body.Variables.Add(variable);
        body.InitLocals = true;

        // The first is what others may jump to.
        var again = il.Create(call.OpCode, method);
        (call.OpCode, call.Operand) = (OpCodes.Stloc, kept[^1]);
        var last = call;
        foreach (var variable in kept.Take(kept.Count - 1).Reverse())
            Add(il.Create(OpCodes.Stloc, variable));
        Add(il.Create(OpCodes.Ldloc, kept[0]));
        Add(il.Create(OpCodes.Call, Length(module, kept[0].VariableType)));
        Add(il.Create(OpCodes.Stloc, length));
        foreach (var variable in kept)
            Add(il.Create(OpCodes.Ldloc, variable));
        Add(again);
        var start = Start(method);
        var isPart = start >= 0 && method.Parameters.Count(IsNumber) > 1;
        if (!isPart)
            Add(il.Create(OpCodes.Ldloc, length));
        if (start >= 0)
            Add(il.Create(OpCodes.Ldloc, kept[start + 1]));
        if (isPart)
            Add(il.Create(OpCodes.Ldloc, kept[start + 2]));
        Add(il.Create(OpCodes.Call, module.ImportReference(typeof(Meter).GetMethod(Meter(method, start, isPart)))));

        void Add(Instruction next)
        {
            il.InsertAfter(last, next);
            last = next;
        }
    }

    // What a call takes from the stack, in order.
    private static List<TypeReference> Arguments(MethodReference method) =>
        [
            .. method.HasThis ? [method.DeclaringType] : Array.Empty<TypeReference>(),
            .. method.Parameters.Select(parameter => Bound(parameter.ParameterType, method)),
        ];

    private static string Meter(MethodReference method, int start, bool isPart) =>
        isPart ? nameof(Tests.Meter.FoundIn)
        : start >= 0 ? nameof(Tests.Meter.FoundFrom)
        : Meter(method)!;

    private static string? Meter(MethodReference method) =>
        method.Name switch
        {
            "Contains" or "ContainsAny" or "ContainsAnyExcept" or "ContainsAnyInRange" => nameof(Tests.Meter.Held),
            "Count" => nameof(Tests.Meter.Counted),
            _ when method.Name.StartsWith("IndexOf", StringComparison.Ordinal) => nameof(Tests.Meter.Found),
            _ when method.Name.StartsWith("LastIndexOf", StringComparison.Ordinal) => nameof(Tests.Meter.FoundLast),
            _ => null,
        };

    // Which parameter says where to start, or less than 0.
    private static int Start(MethodReference method) =>
        method.DeclaringType.FullName == "System.String" ? method.Parameters.ToList().FindIndex(IsNumber) : -1;

    private static bool IsNumber(ParameterDefinition parameter) => parameter.ParameterType.FullName == "System.Int32";

    private static MethodReference Length(ModuleDefinition module, TypeReference type)
    {
        if (type is not GenericInstanceType { ElementType.Name: "ReadOnlySpan`1" or "Span`1" } span)
            return module.ImportReference(typeof(Meter).GetMethod(nameof(Tests.Meter.Length), [typeof(object)]));
        var open = typeof(Meter)
            .GetMethods()
            .First(method =>
                method.Name == nameof(Tests.Meter.Length)
                && method.IsGenericMethod
                && method.GetParameters()[0].ParameterType.Name == span.ElementType.Name
            );
        var bound = new GenericInstanceMethod(module.ImportReference(open));
        bound.GenericArguments.Add(span.GenericArguments[0]);
        return bound;
    }

    // A parameter's type as the call binds it: ReadOnlySpan<T> of IndexOf<char> is one of char.
    private static TypeReference Bound(TypeReference type, MethodReference method) =>
        type switch
        {
            GenericParameter { Type: GenericParameterType.Method } parameter => ((GenericInstanceMethod)method).GenericArguments[parameter.Position],
            GenericParameter parameter => ((GenericInstanceType)method.DeclaringType).GenericArguments[parameter.Position],
            GenericInstanceType generic => Bound(generic, method),
            _ => type,
        };

    private static GenericInstanceType Bound(GenericInstanceType type, MethodReference method)
    {
        var bound = new GenericInstanceType(type.ElementType);
        foreach (var argument in type.GenericArguments)
            bound.GenericArguments.Add(Bound(argument, method));
        return bound;
    }
}

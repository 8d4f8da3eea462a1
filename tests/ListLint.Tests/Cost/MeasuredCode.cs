using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace ListLint.Tests;

/// <summary>
/// Writes calls of <see cref="Meter"/> into an assembly: where a method begins, where a loop turns back, and around searches of the runtime, which
/// loop where no call can be written.
/// </summary>
internal sealed class MeasuredCode(ModuleDefinition module)
{
    private readonly MethodReference step = Import(module, nameof(Meter.Step));

    /// <summary>The assembly of a file with the calls in it.</summary>
    public static MemoryStream Create(string path)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(path);
        var code = new MeasuredCode(assembly.MainModule);
        foreach (var method in assembly.MainModule.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody))
        {
            // Compiled well at its first call, and not later, when it has proven hot: bytes are the same in every run.
            method.AggressiveOptimization = true;
            code.Measure(method.Body);
        }

        var written = new MemoryStream();
        assembly.Write(written);
        written.Position = 0;
        return written;
    }

    private void Measure(MethodBody body)
    {
        body.SimplifyMacros();
        var places = body.Instructions.Select((instruction, at) => (instruction, at)).ToDictionary(pair => pair.instruction, pair => pair.at);
        var back = body
            .Instructions.Where(instruction => instruction.Operand is Instruction target && places[target] <= places[instruction])
            .ToList();
        var searches = body.Instructions.Where(instruction => instruction.Operand is MethodReference method && Search.IsOne(method)).ToList();
        var il = body.GetILProcessor();
        foreach (var branch in back)
            il.InsertBefore(branch, il.Create(OpCodes.Call, step));
        foreach (var call in searches)
            Search.Measure(module, body, call);
        il.InsertBefore(body.Instructions[0], il.Create(OpCodes.Call, step));
        body.OptimizeMacros();
    }

    private static MethodReference Import(ModuleDefinition module, string name) => module.ImportReference(typeof(Meter).GetMethod(name));
}

using System.Reflection;
using System.Runtime.Loader;

namespace ListLint.Tests;

/// <summary>A second copy of the house, and of Markdig, in which every step is counted. It is loaded beside the one that other tests use.</summary>
internal sealed class MeasuredHouse : AssemblyLoadContext
{
    private MeasuredHouse()
        : base("measured") { }

    /// <summary>The method of this copy's <see cref="Workload"/>.</summary>
    public static Func<string, string, Dictionary<string, long[]>> Workload { get; } =
        new MeasuredHouse()
            .LoadFromAssemblyName(typeof(MeasuredHouse).Assembly.GetName())
            .GetType(typeof(Workload).FullName!)!
            .GetMethod(nameof(Tests.Workload.Run))!
            .CreateDelegate<Func<string, string, Dictionary<string, long[]>>>();

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var path = Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll");
        if (assemblyName.Name == typeof(MeasuredHouse).Assembly.GetName().Name)
            return LoadFromAssemblyPath(path);
        return assemblyName.Name is { } name && (name == "Markdig" || name.StartsWith("ListLint.", StringComparison.Ordinal)) && File.Exists(path)
            ? LoadFromStream(MeasuredCode.Create(path))
            : null;
    }
}

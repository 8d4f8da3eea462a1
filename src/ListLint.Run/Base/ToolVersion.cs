using System.Reflection;

namespace ListLint.Run.Base;

/// <summary>The version of listlint.</summary>
internal static class ToolVersion
{
    /// <summary>As <c>--version</c> prints it.</summary>
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
}

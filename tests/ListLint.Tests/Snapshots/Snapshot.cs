using System.Runtime.CompilerServices;

namespace ListLint.Tests;

/// <summary>Compares a text with the one that was verified, by Verify's file convention, so that Verify can take its place.</summary>
internal static class Snapshot
{
    /// <summary>
    /// Fails unless <paramref name="actual"/> is what <c>Type.Method.verified.txt</c> beside the test holds, line endings aside. The text that came
    /// is left in <c>.received.txt</c>, which git ignores; <c>LINT_ACCEPT=1 dotnet test</c> verifies it.
    /// </summary>
    public static void Verify(string actual, [CallerFilePath] string file = "", [CallerMemberName] string method = "") =>
        Verify(actual, file, method, SourceTree.Accepts);

    internal static void Verify(string actual, string file, string method, bool accept)
    {
        var name = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{method}");
        var (verified, received) = ($"{name}.verified.txt", $"{name}.received.txt");
        var text = actual.ReplaceLineEndings("\n");
        var known = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (known == text)
        {
            File.Delete(received);
            return;
        }

        if (accept)
        {
            File.WriteAllText(verified, text);
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.True(known is not null, $"{verified} is not there; LINT_ACCEPT=1 dotnet test writes it.");
        Assert.Equal(known, text);
    }
}

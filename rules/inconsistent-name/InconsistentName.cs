using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A name that is written in another case than its makers write it, or than the list does nearly always.</summary>
[Rule(Severity.Info, "A name has the same capitals throughout the list.", Recommended = false, Style = true, Awesome = true)]
public sealed class InconsistentName : Rule
{
    /// <summary>Says when a name is written in another case than it is spelt.</summary>
    public InconsistentName() =>
        Each(NameForm.Find)
            .MustNotBe()
            .WithMessage(name => $"{Reason(name)} Write \"{name.Usual}\".")
            .WithFix(name => new Fix($"Write \"{name.Usual}\"", SafetyOf(name), [new Edit(name.Span, name.Usual)]))
            .WithKind(name => $"places in this file write \"{name.Usual}\" with other capitals")
            .At(name => name.Span);

    private static string Reason(NameForm name) =>
        name.IsHabit
            ? $"\"{name.Written}\" is written \"{name.Usual}\" in {name.Count} of {name.All} places in this list."
            : $"\"{name.Written}\" is officially spelled \"{name.Usual}\".";

    // In lower case it may be a command or a package, and a title is its author's.
    private static Safety SafetyOf(NameForm name) =>
        name is { IsKnown: true, IsInName: false } && char.IsAsciiLetterUpper(name.Written[0]) ? Safety.Safe : Safety.Unsafe;
}

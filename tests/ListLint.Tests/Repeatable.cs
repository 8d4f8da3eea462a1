using FsCheck;

namespace ListLint.Tests;

/// <summary>Property tests that draw the same cases on every machine and day. <c>LISTLINT_SEED=n</c> draws others.</summary>
internal static class Repeatable
{
    private const ulong Gamma = 1;

    public static Config Config { get; } =
        FsCheck.Config.QuickThrowOnFailure.WithReplay(
            ulong.TryParse(Environment.GetEnvironmentVariable("LISTLINT_SEED"), out var seed) ? seed : 91,
            Gamma
        );
}

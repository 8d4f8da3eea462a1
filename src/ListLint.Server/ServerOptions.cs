using ListLint.Core;
using ListLint.Run.Base;

namespace ListLint.Server;

/// <summary>What a language server is made of.</summary>
internal sealed record ServerOptions
{
    /// <summary>All rules.</summary>
    public required IReadOnlyList<Rule> Rules { get; init; }

    /// <summary>The Markdown page of a rule, by its id; null where there is none.</summary>
    public required Func<string, string?> Page { get; init; }

    /// <summary>The machine, in a folder that is given by its absolute path, on the day when it is asked for.</summary>
    public required Func<string, Machine> Machine { get; init; }

    /// <summary>The clock to wait by.</summary>
    public required TimeProvider Time { get; init; }

    /// <summary>How long a document has to be left alone before it is looked at: about as long as two letters of who writes fast.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromMilliseconds(50);
}

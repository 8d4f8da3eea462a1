using ListLint.Core;
using ListLint.Run.Editor;

namespace ListLint.Server.Workspace;

/// <summary>What came of looking at a document.</summary>
/// <param name="Document">The document.</param>
internal sealed record Analysis(Document Document)
{
    /// <summary>The list; null where the document is not one, or cannot be checked.</summary>
    public OpenList? List { get; init; }

    /// <summary>What is reported of the list, whose text has the offsets of the document; null where there is nothing.</summary>
    public FileResult? Result { get; init; }

    /// <summary>What is wrong beside the rules: what keeps a list from being checked, or the mistakes of a configuration.</summary>
    public IReadOnlyList<Trouble> Troubles { get; init; } = [];
}

/// <summary>Something wrong that no rule reports.</summary>
/// <param name="Offset">Where, in the document.</param>
/// <param name="Message">What is wrong and what to do, a sentence.</param>
internal sealed record Trouble(int Offset, string Message);

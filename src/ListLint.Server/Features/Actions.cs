using ListLint.Core;
using ListLint.Run.Editor;
using ListLint.Server.Protocol;
using ListLint.Server.Workspace;

namespace ListLint.Server.Features;

/// <summary>What can be done about the problems of a document: fix them, silence them, or fix all that is safe to fix.</summary>
/// <param name="reporting">Says which problem an action is for.</param>
/// <param name="edits">Makes edits for the client.</param>
/// <param name="resolvesLater">Whether the client asks for an edit once its action was chosen; the costly ones wait for that.</param>
internal sealed class Actions(Reporting reporting, Edits edits, bool resolvesLater)
{
    /// <summary>The actions for a part of a document.</summary>
    /// <param name="analysis">What came of looking at it.</param>
    /// <param name="request">Which part, and what is wanted.</param>
    /// <param name="check">Called between the costly ones; throws where nobody wants to know any more.</param>
    public IReadOnlyList<CodeAction> Find(Analysis analysis, ActionRequest request, Action check)
    {
        // An editor asks whenever the cursor moves. Most often there is nothing near it, and no fix has to be tried.
        var part = analysis.Document.Lines.SpanOf(request.Range);
        var isNear = IsWanted(request.Only, ServerAbilities.QuickFix) && analysis.Result?.Diagnostics.Any(one => IsAt(one, part)) == true;
        var isForAll = request.Only is not null && IsWanted(request.Only, ServerAbilities.FixAll);
        if ((!isNear && !isForAll) || analysis.List?.CheckFixes() is not { } result)
            return [];
        check();
        var actions = new List<CodeAction>();
        if (isNear)
        {
            var near = result.Diagnostics.Where(one => IsAt(one, part)).ToList();
            actions.AddRange(near.Where(one => one.Fix is not null).Select(one => Fix(analysis.Document, one, one.Fix!)));
            // One comment silences all of a rule on a line.
            foreach (var one in near.DistinctBy(one => (one.Rule, result.Source.LineOf(one.Span.Start))))
                actions.AddRange(Silence(analysis, one, result.Source.LineOf(one.Span.Start), check));
        }

        if ((isForAll || (resolvesLater && request.Only is null)) && result.Diagnostics.Any(IsSafe))
            actions.AddRange(Offer(analysis, AllSafeFixes(analysis.Document), check));
        return actions;
    }

    /// <summary>The edit of an action.</summary>
    /// <exception cref="RequestException">There is none to make; its message tells the user why.</exception>
    public WorkspaceEdit Resolve(Analysis analysis, ActionData data)
    {
        var change = Change(analysis, data);
        return change.Text is { } text
            ? edits.Replace(analysis.Document, text)
            : throw new RequestException(ErrorCode.RequestFailed, change.Problem!);
    }

    private CodeAction Fix(Document document, Diagnostic diagnostic, Fix fix) =>
        new(
            fix.Safety == Safety.Safe ? fix.Title : $"{fix.Title} (unsafe: look at the change)",
            ServerAbilities.QuickFix,
            reporting.Report(document, diagnostic),
            fix.Safety == Safety.Safe,
            edits.Make(document, fix.Edits)
        );

    private IEnumerable<CodeAction> Silence(Analysis analysis, Diagnostic diagnostic, int line, Action check)
    {
        var about = reporting.Report(analysis.Document, diagnostic);
        var data = new ActionData(analysis.Document.Uri, analysis.Document.Version, diagnostic.Rule);
        var onLine = Create($"Silence {diagnostic.Rule} on this line", ServerAbilities.QuickFix, data with { Line = line });
        var inFile = Create($"Silence {diagnostic.Rule} in this file", ServerAbilities.QuickFix, data);
        return Offer(analysis, onLine with { About = about }, check).Concat(Offer(analysis, inFile with { About = about }, check));
    }

    private IEnumerable<CodeAction> Offer(Analysis analysis, CodeAction action, Action check)
    {
        check();
        if (resolvesLater)
            return [action];
        return Change(analysis, action.Data!).Text is { } text ? [action with { Edit = edits.Replace(analysis.Document, text), Data = null }] : [];
    }

    private static ChangedText Change(Analysis analysis, ActionData data) =>
        analysis.List is not { } list ? ChangedText.Refuse("This file is not checked as a list.")
        : data.Rule is { } rule ? list.Silence(rule, data.Line)
        : list.Fix();

    private static CodeAction AllSafeFixes(Document document) =>
        Create("Apply all safe fixes", ServerAbilities.FixAll, new ActionData(document.Uri, document.Version));

    private static CodeAction Create(string title, string kind, ActionData data) => new(title, kind, Data: data);

    private static bool IsAt(Diagnostic diagnostic, Span part) => diagnostic.Span.Start <= part.End && part.Start <= diagnostic.Span.End;

    private static bool IsSafe(Diagnostic diagnostic) => diagnostic.Fix is { Safety: Safety.Safe };

    // A kind holds those below it: "source" all of "source.fixAll.listlint".
    private static bool IsWanted(IReadOnlyList<string>? only, string kind) =>
        only is null || only.Any(wanted => wanted == kind || wanted.Length == 0 || kind.StartsWith($"{wanted}.", StringComparison.Ordinal));
}

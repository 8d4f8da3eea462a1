using System.Runtime.CompilerServices;
using FluentValidation;
using FluentValidation.Results;

namespace ListLint.Core;

/// <summary>The words in which a rule says more than its message.</summary>
public static class RuleExtensions
{
    // FluentValidation lets the state of a component be set but not read, so the state that grows word by word is kept beside it.
    private static readonly ConditionalWeakTable<object, Delegate> States = [];

    /// <summary>Mends the node with one edit; no fix where the function gives null.</summary>
    public static IRuleBuilderOptions<CuratedList, TNode> WithFix<TNode>(
        this IRuleBuilderOptions<CuratedList, TNode> rule, string title, Func<TNode, Edit?> edit, Safety safety)
        where TNode : Node =>
        rule.WithFix((_, node) => edit(node) is { } one ? new Fix(title, safety, [one]) : null);

    /// <summary>Mends the node as the function says; no fix where it gives null.</summary>
    public static IRuleBuilderOptions<CuratedList, TNode> WithFix<TNode>(
        this IRuleBuilderOptions<CuratedList, TNode> rule, Func<CuratedList, TNode, Fix?> fix)
        where TNode : Node =>
        rule.Extend((list, node, finding) => finding with { Fix = fix(list, node) });

    /// <summary>Names another place that the diagnostic speaks of.</summary>
    public static IRuleBuilderOptions<CuratedList, TNode> WithRelated<TNode>(
        this IRuleBuilderOptions<CuratedList, TNode> rule, Func<CuratedList, TNode, Related> related)
        where TNode : Node =>
        rule.Extend((list, node, finding) => finding with { Related = [.. finding.Related, related(list, node)] });

    /// <summary>Reports a part of the node instead of all of it.</summary>
    public static IRuleBuilderOptions<CuratedList, TNode> At<TNode>(
        this IRuleBuilderOptions<CuratedList, TNode> rule, Func<TNode, Span> span)
        where TNode : Node =>
        rule.Extend((_, node, finding) => finding with { Span = span(node) });

    /// <summary>Grades each diagnostic by its evidence.</summary>
    public static IRuleBuilderOptions<CuratedList, TNode> WithSeverity<TNode>(
        this IRuleBuilderOptions<CuratedList, TNode> rule, Func<CuratedList, TNode, Severity> severity)
        where TNode : Node =>
        rule.Extend((list, node, finding) => finding with { Severity = severity(list, node) });

    /// <summary>Names what the diagnostic shares with others of the rule, <see cref="Diagnostic.Kind"/>, so that many of them are reported as one; null where it is reported on its own.</summary>
    public static IRuleBuilderOptions<CuratedList, TNode> WithKind<TNode>(
        this IRuleBuilderOptions<CuratedList, TNode> rule, Func<CuratedList, TNode, string?> kind)
        where TNode : Node =>
        rule.Extend((list, node, finding) => finding with { Kind = kind(list, node) });

    /// <summary>Reports from a <c>Custom</c> check, for rules that look at the whole list at once.</summary>
    public static void Report(
        this ValidationContext<CuratedList> context, Span span, string message, Fix? fix = null, Severity? severity = null, params IReadOnlyList<Related> related) =>
        context.ReportKind(null, span, message, fix, severity, related);

    /// <summary>The same for a diagnostic of a kind, <see cref="Diagnostic.Kind"/>, of which many are reported as one.</summary>
    public static void ReportKind(
        this ValidationContext<CuratedList> context, string? kind, Span span, string message, Fix? fix = null, Severity? severity = null, params IReadOnlyList<Related> related)
    {
        var finding = new Finding { Span = span, Fix = fix, Severity = severity, Related = related, Kind = kind };
        context.AddFailure(new ValidationFailure("", message) { CustomState = finding });
    }

    private static IRuleBuilderOptions<CuratedList, TNode> Extend<TNode>(
        this IRuleBuilderOptions<CuratedList, TNode> rule, Func<CuratedList, TNode, Finding, Finding> extend)
    {
        var component = DefaultValidatorOptions.Configurable(rule).Current;
        var before = States.TryGetValue(component, out var state) ? (Func<CuratedList, TNode, Finding>)state : null;
        var after = (CuratedList list, TNode node) => extend(list, node, before?.Invoke(list, node) ?? new Finding());
        States.AddOrUpdate(component, after);
        component.CustomStateProvider = (context, node) => after(context.InstanceToValidate, node);
        return rule;
    }
}

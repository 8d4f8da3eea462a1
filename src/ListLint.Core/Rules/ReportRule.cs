namespace ListLint.Core;

/// <summary>What a rule says of a finding beside its message. Of a word that is used twice, the last counts.</summary>
/// <typeparam name="TNode">What is looked at.</typeparam>
/// <typeparam name="TFound">What is found there.</typeparam>
public sealed class ReportRule<TNode, TFound>
{
    private readonly Func<CuratedList, TNode, TFound, string> message;
    private readonly IRuleRegistry registry;
    private Func<CuratedList, TNode, TFound, Span>? span;
    private Func<CuratedList, TNode, TFound, Severity?>? severity;
    private Severity? onNewLine;
    private Func<CuratedList, TNode, TFound, Fix?>? fix;
    private Func<CuratedList, TNode, TFound, IReadOnlyList<Related>>? related;
    private Func<CuratedList, TNode, TFound, string?>? kind;

    internal ReportRule(Func<CuratedList, TNode, TFound, string> message, IRuleRegistry registry) =>
        (this.message, this.registry) = (message, registry);

    /// <summary>Reports another part of the list than the node.</summary>
    public ReportRule<TNode, TFound> At(Func<TFound, Span> place) => At((_, _, what) => place(what));

    /// <summary>The same, with the list and the node.</summary>
    public ReportRule<TNode, TFound> At(Func<CuratedList, TNode, TFound, Span> place)
    {
        span = place;
        return this;
    }

    /// <summary>Grades a finding by its evidence; null for the severity of the rule.</summary>
    public ReportRule<TNode, TFound> WithSeverity(Func<TFound, Severity?> grade) => WithSeverity((_, _, what) => grade(what));

    /// <summary>The same, with the list and the node.</summary>
    public ReportRule<TNode, TFound> WithSeverity(Func<CuratedList, TNode, TFound, Severity?> grade)
    {
        severity = grade;
        return this;
    }

    /// <summary>Grades a finding on a line that a change adds, <see cref="Diagnostic.SeverityOnNewLine"/>.</summary>
    public ReportRule<TNode, TFound> WithSeverityOnNewLine(Severity grade)
    {
        onNewLine = grade;
        return this;
    }

    /// <summary>Offers a fix; none where the function gives null.</summary>
    public ReportRule<TNode, TFound> WithFix(Func<TFound, Fix?> offer) => WithFix((_, _, what) => offer(what));

    /// <summary>The same, with the list and the node.</summary>
    public ReportRule<TNode, TFound> WithFix(Func<CuratedList, TNode, TFound, Fix?> offer)
    {
        fix = offer;
        registry.AddFix();
        return this;
    }

    /// <summary>Names another place that the diagnostic speaks of; none where the function gives null.</summary>
    public ReportRule<TNode, TFound> WithRelated(Func<TFound, Related?> place) => WithRelated((_, _, what) => place(what));

    /// <summary>The same, with the list and the node.</summary>
    public ReportRule<TNode, TFound> WithRelated(Func<CuratedList, TNode, TFound, Related?> place)
    {
        related = (list, node, what) => place(list, node, what) is { } related ? [related] : [];
        return this;
    }

    /// <summary>Names other places that the diagnostic speaks of.</summary>
    public ReportRule<TNode, TFound> WithRelated(Func<CuratedList, TNode, TFound, IReadOnlyList<Related>> places)
    {
        related = places;
        return this;
    }

    /// <summary>
    /// Names what the diagnostic shares with others of the rule, <see cref="Diagnostic.Kind"/>, so that many of them are reported as
    /// one; null where it is reported on its own.
    /// </summary>
    public ReportRule<TNode, TFound> WithKind(Func<TFound, string?> share) => WithKind((_, _, what) => share(what));

    /// <summary>The same, with the list and the node.</summary>
    public ReportRule<TNode, TFound> WithKind(Func<CuratedList, TNode, TFound, string?> share)
    {
        kind = share;
        return this;
    }

    /// <summary>All that is said of a finding.</summary>
    internal Finding Report(RuleMatch<TNode, TFound> found)
    {
        var (list, node, what) = (found.List, found.Node, found.Value);
        return new Finding(message(list, node, what))
        {
            Span = span?.Invoke(list, node, what) ?? (what as Node ?? node as Node)?.Span,
            Severity = severity?.Invoke(list, node, what),
            SeverityOnNewLine = onNewLine,
            Fix = fix?.Invoke(list, node, what),
            Related = related?.Invoke(list, node, what) ?? [],
            Kind = kind?.Invoke(list, node, what),
        };
    }
}

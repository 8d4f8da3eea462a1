using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using FluentValidation;
using FluentValidation.Results;

namespace ListLint.Core;

/// <summary>
/// One thing that can be wrong with a list. A rule sees only the model; it holds no state, so one instance serves all files at once.
/// </summary>
[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
public abstract class Rule : AbstractValidator<CuratedList>
{
    static Rule()
    {
        ValidatorOptions.Global.MessageFormatterFactory = () => new VerbatimFormatter();
        ValidatorOptions.Global.LanguageManager.Enabled = false;
    }

    /// <summary>The kebab-case of the type's name: the folder, the key in the configuration, the name in a suppression.</summary>
    public string Id => field ??= KebabCase(GetType().Name);

    /// <summary>The rule's own attribute; whoever knows it spares the search for it, which takes longer than a short list.</summary>
    /// <exception cref="InvalidOperationException">The rule has none, a mistake of its author.</exception>
    public RuleAttribute About
    {
        get =>
            field ??=
                GetType().GetCustomAttribute<RuleAttribute>() ?? throw new InvalidOperationException($"{GetType().Name} has no [Rule] attribute.");
        init;
    }

    /// <summary>The severity unless a diagnostic has its own.</summary>
    public Severity Severity => About.Severity;

    /// <summary>What holds where the rule is silent, one sentence.</summary>
    public string Summary => About.Summary;

    /// <summary>Whether it is on by default.</summary>
    public bool Recommended => About.Recommended;

    /// <summary>Whether a maintainer asks it of a new entry.</summary>
    public bool Style => About.Style;

    /// <summary>Whether it is asked of a list that is submitted to the list of awesome lists.</summary>
    public bool Awesome => About.Awesome;

    /// <summary>Whether it is asked of such lists and no others, and so needs <see cref="Facts.Project"/>.</summary>
    public bool IsForAwesomeLists => Awesome && !Recommended && !Style;

    /// <summary>Whether it needs <see cref="Facts.Run"/>.</summary>
    public bool AcrossFiles => About.AcrossFiles;

    /// <summary>Whether it needs <see cref="Facts.LinkOf"/>; then it is on where servers may be asked, and nowhere else.</summary>
    public bool Online => About.Online;

    /// <summary>
    /// Whether it runs behind the others, when it is known what each suppression silenced; a suppression silences it only by its name.
    /// </summary>
    public bool AfterSuppression => About.AfterSuppression;

    /// <summary>Whether some of its diagnostics have a fix.</summary>
    public bool CanFix { get; private set; }

    /// <summary>What the configuration may set, in the order in which it is documented.</summary>
    public virtual IReadOnlyList<RuleOption> Options => [];

    /// <summary>What is set; never changes once the rule has run.</summary>
    public RuleOptions Settings { get; private set; } = RuleOptions.None;

    /// <summary>A new rule of this kind with other settings. Its type needs a public constructor without parameters.</summary>
    public Rule With(RuleOptions settings)
    {
        var rule = (Rule)Activator.CreateInstance(GetType())!;
        rule.Settings = settings;
        return rule;
    }

    /// <summary>All diagnostics of this rule for a list, in the order in which it found them.</summary>
    /// <exception cref="InvalidOperationException">The rule reported something that is no node and has no span.</exception>
    public IEnumerable<Diagnostic> Check(CuratedList list) => Validate(list).Errors.Select(ToDiagnostic);

    /// <summary>Looks at some nodes of a list, or at the findings of an analysis of it, one by one.</summary>
    /// <typeparam name="TNode">What is looked at.</typeparam>
    /// <param name="nodes">The nodes of a list, in order.</param>
    protected NodeRule<TNode> Each<TNode>(Func<CuratedList, IEnumerable<TNode>> nodes) => new(nodes, new Registry(this));

    private Diagnostic ToDiagnostic(ValidationFailure failure)
    {
        var finding = failure.CustomState as Finding ?? new Finding(failure.ErrorMessage);
        var span =
            finding.Span
            ?? (failure.AttemptedValue as Node)?.Span
            ?? throw new InvalidOperationException($"{Id} reported something that has no place in the file.");
        return new Diagnostic(Id, finding.Severity ?? Severity, span, failure.ErrorMessage, finding.Related, finding.Fix)
        {
            Kind = finding.Kind,
            SeverityOnNewLine = finding.SeverityOnNewLine,
        };
    }

    private static string KebabCase(string name)
    {
        var id = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && id.Length > 0)
                id.Append('-');
            id.Append(char.ToLowerInvariant(letter));
        }

        return id.ToString();
    }

    // FluentValidation sees the findings alone: what it does around a predicate costs fifty times the predicate, and nearly all nodes are sound.
    private sealed class Registry(Rule rule) : IRuleRegistry
    {
        public void Add(Func<CuratedList, IEnumerable<Finding>> find)
        {
            // As a constant: the compiler would make it a field of a closure, and to look up its type takes a quarter of a start.
            var list = Expression.Parameter(typeof(CuratedList), "list");
            var findAll = Expression.Invoke(Expression.Constant(find), list);
            var builder = rule.RuleForEach(Expression.Lambda<Func<CuratedList, IEnumerable<Finding>>>(findAll, list));
            DefaultValidatorOptions.Configurable(builder).PropertyName = "Findings";
            builder.SetValidator(new FindingValidator());
        }

        public void AddFix() => rule.CanFix = true;
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text;
using FluentValidation;
using FluentValidation.Results;

namespace ListLint.Core;

/// <summary>One thing that can be wrong with a list. A rule sees only the model; it holds no state, so one instance serves all files at once.</summary>
[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
public abstract class Rule : AbstractValidator<CuratedList>
{
    static Rule()
    {
        ValidatorOptions.Global.MessageFormatterFactory = () => new VerbatimFormatter();
        ValidatorOptions.Global.LanguageManager.Enabled = false;
    }

    /// <summary>Reads the rule's own attribute; a rule without one is a mistake of its author.</summary>
    protected Rule()
    {
        Id = KebabCase(GetType().Name);
        var attribute = GetType().GetCustomAttribute<RuleAttribute>()
            ?? throw new InvalidOperationException($"{GetType().Name} has no [Rule] attribute.");
        (Severity, Summary, Recommended) = (attribute.Severity, attribute.Summary, attribute.Recommended);
        (AcrossFiles, Online, AfterSuppression) = (attribute.AcrossFiles, attribute.Online, attribute.AfterSuppression);
    }

    /// <summary>The kebab-case of the type's name: the folder, the key in the configuration, the name in a suppression.</summary>
    public string Id { get; }

    /// <summary>The severity unless a diagnostic has its own.</summary>
    public Severity Severity { get; }

    /// <summary>What holds where the rule is silent, one sentence.</summary>
    public string Summary { get; }

    /// <summary>Whether it is on by default.</summary>
    public bool Recommended { get; }

    /// <summary>Whether it needs <see cref="Facts.Run"/>.</summary>
    public bool AcrossFiles { get; }

    /// <summary>Whether it needs <see cref="Facts.LinkOf"/>; then it is on where servers may be asked, and nowhere else.</summary>
    public bool Online { get; }

    /// <summary>Whether it runs behind the others, when it is known what each suppression silenced; a suppression silences it only by its name.</summary>
    public bool AfterSuppression { get; }

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

    private Diagnostic ToDiagnostic(ValidationFailure failure)
    {
        var finding = failure.CustomState as Finding ?? new Finding();
        var span = finding.Span ?? (failure.AttemptedValue as Node)?.Span
            ?? throw new InvalidOperationException($"{Id} reported something that has no place in the file.");
        return new Diagnostic(Id, finding.Severity ?? Severity, span, failure.ErrorMessage, finding.Related, finding.Fix);
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
}

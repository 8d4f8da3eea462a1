using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Two words that are written as one, such as "managerwith", or with no space behind the full stop between them.</summary>
[Rule(Severity.Warning, "Words are separated by spaces.")]
public sealed class JoinedWords : Rule
{
    /// <summary>Says where two words lost the space between them.</summary>
    public JoinedWords() =>
        Each(Joints.Find)
            .MustNotBe()
            .WithMessage(Message)
            .WithSeverity(joint => joint.Kind is JointKind.Apart or JointKind.Capital or JointKind.Bracket ? Severity.Info : Severity.Warning)
            .WithKind(joint => joint.Kind == JointKind.Bracket ? "words in this file have no space before their parentheses" : null)
            .WithFix((list, joint, _) => HeadingRename.With(list, FixOf(joint)))
            .At(joint => joint.Span);

    private static string Message(Joint joint) =>
        joint.Kind switch
        {
            JointKind.Link => $"There is no space between the word \"{joint.Left}\" and the link after it. Add one.",
            JointKind.Bracket => $"There is no space before the parenthesis in \"{joint.Written}\". Add one.",
            JointKind.Sign => $"There is no space after the {NameOf(joint)} in \"{joint.Written}\". Add one.",
            JointKind.MovedSign => $"In \"{joint.Written}\", the space is before the {NameOf(joint)}. Move it after the {NameOf(joint)}.",
            JointKind.Apart => $"This list writes \"{joint.Left} {joint.Right}\" {joint.Apart} times, but \"{joint.Written}\" here. "
                + $"Add the space{Unless(joint)}.",
            _ when joint.IsHyphenated => $"\"{joint.Written}\" is two words, \"{joint.Left}\" and \"{joint.Right}\". "
                + $"Add the hyphen and write \"{joint.Left}-{joint.Right}\"{Unless(joint)}.",
            _ => $"\"{joint.Written}\" is two words, \"{joint.Left}\" and \"{joint.Right}\". Add the space{Unless(joint)}.",
        };

    private static string NameOf(Joint joint) => joint.Written[joint.Cut - 1] == ',' ? "comma" : "period";

    private static string Unless(Joint joint) => joint.IsInTitle ? ", unless the original title has none" : "";

    private static Fix FixOf(Joint joint) =>
        new(
            joint.Kind == JointKind.MovedSign ? "Move the space after the punctuation"
                : joint.IsHyphenated ? "Add the hyphen"
                : "Add the space",
            joint.IsCertain && !joint.IsInTitle ? Safety.Safe : Safety.Unsafe,
            [EditOf(joint)]
        );

    private static Edit EditOf(Joint joint) =>
        joint.Kind == JointKind.MovedSign
            ? new Edit(new Span(joint.Span.Start, joint.Span.Start + joint.Cut), joint.Written[1..joint.Cut] + " ")
            : Edit.Insert(joint.Span.Start + joint.Cut, joint.IsHyphenated ? "-" : " ");
}

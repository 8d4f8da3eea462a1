using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Two words that are written as one, such as "managerwith", or with no space behind the full stop between them.</summary>
[Rule(Severity.Warning, "No space is missing between two words.")]
public sealed class JoinedWords : Rule
{
    /// <summary>Says where two words lost the space between them.</summary>
    public JoinedWords() =>
        Each(Joints.In)
            .MustNotBe()
            .WithMessage(Message)
            .WithSeverity(joint => joint.Kind is JointKind.Apart or JointKind.Capital ? Severity.Info : Severity.Warning)
            .WithFix(joint => new Fix(
                joint.Kind == JointKind.MovedSign ? "Put the space behind the sign" : "Put a space between them",
                joint.IsCertain && !joint.IsInTitle ? Safety.Safe : Safety.Unsafe,
                [EditOf(joint)]
            ))
            .At(joint => joint.Span);

    private static string Message(Joint joint) =>
        joint.Kind switch
        {
            JointKind.Link => $"The word \"{joint.Left}\" stands right before a link. Put a space between them.",
            JointKind.Sign => $"No space stands behind the {NameOf(joint)} in \"{joint.Written}\". Put one there.",
            JointKind.MovedSign => $"The space stands before the {NameOf(joint)} in \"{joint.Written}\". Put it behind.",
            JointKind.Apart => $"The list writes \"{joint.Left} {joint.Right}\" {joint.Apart} times, and \"{joint.Written}\" here. "
                + $"Put a space between them{Unless(joint)}.",
            _ => $"\"{joint.Written}\" is two words, \"{joint.Left}\" and \"{joint.Right}\". Put a space between them{Unless(joint)}.",
        };

    private static string NameOf(Joint joint) => joint.Written[joint.Cut - 1] == ',' ? "comma" : "full stop";

    private static string Unless(Joint joint) => joint.IsInTitle ? ", unless the work itself is titled so" : "";

    private static Edit EditOf(Joint joint) =>
        joint.Kind == JointKind.MovedSign
            ? new Edit(new Span(joint.Span.Start, joint.Span.Start + joint.Cut), joint.Written[1..joint.Cut] + " ")
            : Edit.Insert(joint.Span.Start + joint.Cut, " ");
}

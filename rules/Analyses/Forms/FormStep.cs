using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What a step of a form takes of a line.</summary>
internal enum StepKind : byte
{
    /// <summary>The end of the line.</summary>
    End,

    /// <summary>Nothing; it goes on in one of two ways.</summary>
    Fork,

    /// <summary>One character.</summary>
    Sign,

    /// <summary>One link, image or code.</summary>
    Atom,

    /// <summary>The first atom of text.</summary>
    Text,

    /// <summary>More of the text, or none.</summary>
    More,
}

/// <summary>A step of a form.</summary>
/// <param name="Kind">What it takes.</param>
/// <param name="Next">The step behind it.</param>
/// <param name="Other">The other step behind a fork.</param>
/// <param name="Sign">The character that it takes.</param>
/// <param name="Part">The part that it stands for.</param>
internal readonly record struct FormStep(StepKind Kind, int Next, int Other = -1, char Sign = '\0', FormPart? Part = null);

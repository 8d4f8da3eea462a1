namespace ListLint.Rules;

/// <summary>How a step of a form and an atom of a line come together.</summary>
internal enum FitKind
{
    /// <summary>Nothing is taken.</summary>
    Jump,

    /// <summary>The form has a sign that the line has not.</summary>
    MissingSign,

    /// <summary>The form has a part that the line has not.</summary>
    MissingPart,

    /// <summary>The same sign.</summary>
    Sign,

    /// <summary>Another sign.</summary>
    OtherSign,

    /// <summary>A link, image or tag.</summary>
    Atom,

    /// <summary>An atom of text.</summary>
    Text,

    /// <summary>The line has an atom for which the form has no place.</summary>
    Extra,
}

/// <summary>A move of the way along a line and a form.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Step">The step of the form that it starts from.</param>
/// <param name="Atom">The atom of the line that it takes, or the one before which it stands.</param>
internal readonly record struct FitMove(FitKind Kind, int Step, int Atom)
{
    /// <summary>How many kinds there are.</summary>
    public const int Kinds = 8;

    /// <summary>Whether such a move takes an atom of the line.</summary>
    public static bool Takes(FitKind kind) => kind >= FitKind.Sign;
}

namespace ListLint.Rules;

/// <summary>What makes two words of one.</summary>
internal enum JointKind
{
    /// <summary>One of the two is a small word: <c>managerwith</c>.</summary>
    Small,

    /// <summary>One of them is a small word, and the second begins with a capital letter: <c>fromIrregular</c>.</summary>
    SmallCapital,

    /// <summary>The second begins with a capital letter: <c>RepresentationLearning</c>.</summary>
    Capital,

    /// <summary>The list writes them apart elsewhere: <c>gameservers</c>.</summary>
    Apart,

    /// <summary>A full stop or a comma stands between them: <c>fog,which</c>.</summary>
    Sign,

    /// <summary>The space stands before the full stop or the comma between them: <c>fog ,which</c>.</summary>
    MovedSign,

    /// <summary>The second is in parentheses: <c>harbors(the large ones)</c>.</summary>
    Bracket,

    /// <summary>The second is the text of a link: <c>for[Fog](…)</c>.</summary>
    Link,
}

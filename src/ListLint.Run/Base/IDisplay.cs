namespace ListLint.Run.Base;

/// <summary>What whoever started a run sees while it goes.</summary>
internal interface IDisplay
{
    /// <summary>Whether somebody looks, on a terminal that can write a line over again.</summary>
    bool IsSeen { get; }

    /// <summary>Says one line.</summary>
    void Say(string line);

    /// <summary>Shows how far the work is until it is done, where it is seen; what the work threw is left to the caller.</summary>
    /// <param name="work">What is waited for.</param>
    /// <param name="state">How much is done, of how much, and what to call it; asked on the calling thread.</param>
    void Show(Task work, Func<(int Done, int Total, string Words)> state);
}

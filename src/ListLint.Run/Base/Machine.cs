using ListLint.Core;
using ListLint.Links;

namespace ListLint.Run.Base;

/// <summary>What a run may touch of the machine besides files, so that tests can run it in their own process.</summary>
internal abstract record Machine
{
    /// <summary>The folder that relative paths start from, absolute.</summary>
    public required string Folder { get; init; }

    /// <summary>Standard input.</summary>
    public required Func<Stream> Input { get; init; }

    /// <summary>A variable of the environment, or null.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>The date of the run.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The clock to wait by.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>
    /// How links are asked about, from how they usually are; null for as usual, so that a run that asks nobody does not load what asks.
    /// </summary>
    public Func<LinkCheckOptions, LinkCheckOptions>? Links { get; init; }

    /// <summary>Has something done before the process ends because somebody wants it to; null where that is not to be known.</summary>
    public Func<Action, IDisposable>? OnStop { get; init; }

    /// <summary>What GitHub says of a repository, <c>owner/name</c>; null where it is not asked or does not answer, which is said.</summary>
    public virtual HostedRepository? FindRepository(string name) => null;

    /// <summary>Where it is said how far the run is.</summary>
    public abstract IDisplay Display { get; }
}

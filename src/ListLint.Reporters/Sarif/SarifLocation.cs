namespace ListLint.Reporters;

/// <summary>A place: one of a result has a number and a message where it is related.</summary>
internal sealed record SarifLocation(int? Id, SarifPlace PhysicalLocation, SarifText? Message)
{
    /// <summary>A place; without a region where the file is not known or the whole of it is meant.</summary>
    public static SarifLocation From(string path, Region? region) => new(null, SarifPlace.From(path, region), null);
}

/// <summary>A part of a file.</summary>
internal sealed record SarifPlace(SarifArtifact ArtifactLocation, SarifRegion? Region)
{
    /// <summary>A part of a file, or the whole of it.</summary>
    public static SarifPlace From(string path, Region? region) => new(SarifArtifact.From(path), region is { } lines ? SarifRegion.From(lines) : null);
}

/// <summary>A file.</summary>
internal sealed record SarifArtifact(string Uri, string? UriBaseId)
{
    /// <summary>The folder that paths start from.</summary>
    public const string Root = "%SRCROOT%";

    /// <summary>The file of a path.</summary>
    public static SarifArtifact From(string path) => new(FileUri.Format(path), FileUri.IsAbsolute(path) ? null : Root);
}

/// <summary>Lines and columns, 1-based, in UTF-16 units, the end exclusive.</summary>
internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>A region of a file.</summary>
    public static SarifRegion From(Region region) => new(region.Start.Line, region.Start.Column, region.End.Line, region.End.Column);
}

namespace ListLint.Core;

/// <summary>
/// The volumes of the Proceedings of Machine Learning Research that are those of one conference (proceedings.mlr.press). A conference may be of the
/// year before its volume, as CoRL often is.
/// </summary>
internal static class PmlrVolumes
{
    // Venue, its first year here, and the volumes of that and the years that follow; 0 where a year has none.
    private static readonly (string Venue, int First, int[] Volumes)[] Series =
    [
        ("icml", 2013, [28, 32, 37, 48, 70, 80, 97, 119, 139, 162, 202, 235, 267]),
        ("aistats", 2009, [5, 9, 15, 22, 31, 33, 38, 51, 54, 84, 89, 108, 130, 151, 206, 238, 258]),
        ("colt", 2011, [19, 23, 30, 35, 40, 49, 65, 75, 99, 125, 134, 178, 195, 247]),
        ("corl", 2017, [78, 87, 100, 155, 164, 205, 229, 270]),
        ("uai", 2019, [115, 124, 161, 180, 216, 244]),
        ("midl", 2019, [102, 121, 143, 172, 227, 250]),
    ];

    private static readonly Dictionary<int, (string Venue, int Year)> ByVolume = Series
        .SelectMany(series => series.Volumes.Select((volume, index) => (volume, series.Venue, Year: series.First + index)))
        .ToDictionary(row => row.volume, row => (row.Venue, row.Year));

    /// <summary>The conference of a volume; null where it is not known.</summary>
    public static (string Venue, int Year)? Find(int volume) => ByVolume.TryGetValue(volume, out var found) ? found : null;
}

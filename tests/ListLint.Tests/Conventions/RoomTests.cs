using System.Text.RegularExpressions;
using Mono.Cecil;
using Xunit.Abstractions;

namespace ListLint.Tests;

/// <summary>
/// A folder is a room: what stands in it is known by where it stands, and refers to what stands before it. With
/// <c>--logger "console;verbosity=detailed"</c> the figures are shown.
/// </summary>
/// <param name="output">Takes the figures.</param>
public sealed class RoomTests(ITestOutputHelper output)
{
    // The way of a run. A room sees those before it, and none behind it.
    private static readonly string[] RunRooms =
    [
        "Base",
        "Unix",
        "Files",
        "Writing",
        "Git",
        "Ask",
        "Plan.Settings",
        "Plan.Discovery",
        "Plan.Shards",
        "Plan",
        "Know.Links",
        "Know",
        "Lint",
        "Fix",
        "Judge",
        "Editor",
        "",
    ];

    [Theory]
    [InlineData("ListLint.Run")]
    [InlineData("ListLint.Cli")]
    [InlineData("ListLint.Server")]
    public void The_namespace_of_a_file_is_its_folder(string project)
    {
        var wrong =
            from path in Sources(project)
            let written = Regex.Match(File.ReadAllText(path), @"^namespace ([\w.]+);", RegexOptions.Multiline).Groups[1].Value
            where written.Length > 0 && written != $"{project}.{RoomOf(project, path)}".TrimEnd('.')
            select $"{Path.GetRelativePath(SourceTree.Root, path)}: {written}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_room_of_a_run_has_its_place() =>
        Assert.Equal(
            RunRooms.Order(StringComparer.Ordinal),
            Sources("ListLint.Run").Select(path => RoomOf("ListLint.Run", path)).Distinct().Order(StringComparer.Ordinal)
        );

    [Fact]
    public void A_room_of_a_run_sees_only_those_before_it()
    {
        var wrong = Uses("ListLint.Run").Where(use => Array.IndexOf(RunRooms, use.ToRoom) > Array.IndexOf(RunRooms, use.FromRoom));

        Assert.Empty(wrong.Select(use => use.ToString()));
    }

    [Fact]
    public void Folders_do_not_refer_to_one_another_in_a_circle()
    {
        var circles = Projects().SelectMany(project => CirclesOf(project).Select(rooms => $"{project}: {string.Join(' ', rooms)}")).ToList();
        output.WriteLine($"{circles.Count} circles of folders in {Projects().Count()} projects");

        Assert.Empty(circles);
    }

    private static IEnumerable<string> Projects() =>
        Directory
            .EnumerateFiles(SourceTree.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
            .Select(path => Path.GetFileNameWithoutExtension(path)!)
            .Where(name => File.Exists(AssemblyOf(name)))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Sources(string project) =>
        SourceTree
            .Files(".cs")
            .Where(path => path.StartsWith(SourceTree.PathOf("src", project) + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    // "Plan.Settings" for src/ListLint.Run/Plan/Settings; empty for the project's own folder.
    private static string RoomOf(string project, string path) =>
        Path.GetDirectoryName(Path.GetRelativePath(SourceTree.PathOf("src", project), path))!.Replace(Path.DirectorySeparatorChar, '.');

    private static string AssemblyOf(string project) =>
        Path.Combine(AppContext.BaseDirectory, (project == "ListLint.Cli" ? "listlint" : project) + ".dll");

    private static List<Use> Uses(string project)
    {
        var rooms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Sources(project))
        {
            foreach (Match type in Regex.Matches(File.ReadAllText(path), Declaration, RegexOptions.Multiline))
                rooms.TryAdd(type.Groups["name"].Value, RoomOf(project, path));
        }

        using var assembly = AssemblyDefinition.ReadAssembly(AssemblyOf(project));
        return
        [
            .. from type in assembly.MainModule.GetTypes()
            where type.DeclaringType is null && rooms.ContainsKey(Bare(type.FullName))
            from used in TypeUses.Find(type)
            where used.StartsWith("ListLint.", StringComparison.Ordinal) && assembly.MainModule.GetType(used) is not null
            where rooms.ContainsKey(Bare(used))
            select new Use(Bare(type.FullName), rooms[Bare(type.FullName)], Bare(used), rooms[Bare(used)]),
        ];
    }

    private const string Declaration =
        @"^(?:public |internal )(?:\w+ )*?(?:record struct|class|record|struct|interface|enum|delegate [^(]*?) ?(?<name>\w+)(?=[\s<(:;{])";

    private static string Bare(string fullName) => fullName.Split('.')[^1].Split('`')[0];

    // The rooms of each circle, in order: those that lead to one another.
    private static IEnumerable<IReadOnlyList<string>> CirclesOf(string project)
    {
        var uses = Uses(project).Where(use => use.FromRoom != use.ToRoom).ToList();
        var next = uses.ToLookup(use => use.FromRoom, use => use.ToRoom);
        var reached = uses.Select(use => use.FromRoom).Distinct().ToDictionary(room => room, room => Reach(room, next));
        return reached
            .Where(room => room.Value.Contains(room.Key))
            .Select(room => room.Value.Where(other => reached.TryGetValue(other, out var back) && back.Contains(room.Key)))
            .Select(rooms => (IReadOnlyList<string>)[.. rooms.Select(room => room.Length == 0 ? "." : room).Order(StringComparer.Ordinal)])
            .DistinctBy(rooms => string.Join(' ', rooms));
    }

    private static HashSet<string> Reach(string start, ILookup<string, string> next)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>(next[start]);
        while (waiting.TryPop(out var room))
        {
            if (reached.Add(room))
            {
                foreach (var further in next[room])
                    waiting.Push(further);
            }
        }

        return reached;
    }

    private sealed record Use(string From, string FromRoom, string To, string ToRoom)
    {
        public override string ToString() => $"{From} of {FromRoom} uses {To} of {ToRoom}";
    }
}

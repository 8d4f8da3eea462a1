namespace ListLint.Tests;

/// <summary>The command on a list of four links: one is dead, one has moved, of one nobody can tell, one is alive.</summary>
public abstract class OnlineTest : IDisposable
{
    private protected const string List =
        "# List\n\n- [Tides](http://tides.example/old)\n- [Buoys](http://buoys.example/a#b)\n"
        + "- [Fog](http://fog.example/x)\n- [Quays](http://quays.example/)\n";

    private protected OnlineTest()
    {
        Web.On("tides.example/old", 404).On("buoys.example/a", 301, ("Location", "http://buoys.example/new/a")).On("fog.example/x", 403);
        Place = new Workplace { Web = Web }.Write("list.md", List);
    }

    private protected FakeWeb Web { get; } = new();

    private protected Workplace Place { get; }

    public void Dispose()
    {
        Place.Dispose();
        Web.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected Outcome Check(params string[] args) =>
        Place.Run([
            "check",
            "list.md",
            .. args.Any(arg => arg.StartsWith("--online", StringComparison.Ordinal)) ? [] : new[] { "--online" },
            .. args,
        ]);
}

using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace ListLint.Tests;

/// <summary>What the action installs of a release, and what it refuses to.</summary>
[Trait("Runs", "command")]
public sealed class ActionInstallTests : IDisposable
{
    private readonly PullRequestPlace place = new();

    public ActionInstallTests() => place.BringDamage();

    public void Dispose() => place.Dispose();

    [UnixFact]
    public void A_released_binary_runs_if_its_checksum_is_the_released_one()
    {
        Release("echo \"released $*\"\nexit 1");
        using var runner = new ActionRunner(place) { ActionRepository = "lint/listlint" };

        var run = runner.Run(("version", "v9.8.7"));

        Assert.Equal(1, run.Exit);
        Assert.Contains("released check --report text --report json=", run.Log);
    }

    [UnixFact]
    public void A_released_binary_that_was_changed_does_not_run()
    {
        Release("touch hacked", sums: new string('0', 64));
        using var runner = new ActionRunner(place) { ActionRepository = "lint/listlint" };

        var run = runner.Run(("version", "9.8.7"));

        Assert.Equal(2, run.Exit);
        Assert.Contains("does not have the checksum that release 9.8.7 states, so it was not installed", run.Log);
        Assert.False(File.Exists(place.Files.PathOf("hacked")));
    }

    [UnixTheory]
    [InlineData("SHA256SUMS", "Linux x86_64")]
    [InlineData("listlint-linux-x64", "Linux x86_64")]
    [InlineData("ListLint.9.8.7.nupkg", "Linux riscv64")]
    public void A_download_that_fails_is_an_error_and_nothing_else_is_taken(string asset, string system)
    {
        Release("touch hacked");
        Package();
        Assert.True(
            place.GitHub.Assets.TryRemove("/lint/listlint/releases/download/v9.8.7/" + asset, out _)
                || asset.StartsWith("listlint-", StringComparison.Ordinal)
        );
        using var runner = new ActionRunner(place) { ActionRepository = "lint/listlint" }
            .With("uname", $"case $1 in -s) echo {system.Split(' ')[0]} ;; *) echo {system.Split(' ')[1]} ;; esac")
            .With("dotnet", "touch hacked");

        var run = runner.Run(("version", "9.8.7"));

        Assert.Equal(2, run.Exit);
        Assert.Contains(
            $"::error title=listlint::Could not download {asset} of release 9.8.7 from lint/listlint, so nothing was installed.",
            run.Log
        );
        Assert.False(File.Exists(place.Files.PathOf("hacked")));
    }

    [UnixFact]
    public void Where_there_is_no_binary_the_package_of_the_release_is_installed_and_no_other_source_is_asked()
    {
        Release("touch hacked");
        Package();
        using var runner = OnRareMachine(
            """
            echo "dotnet $*"
            while [ $# -gt 0 ]; do
              case $1 in
                --tool-path) bin=$2 ;;
                --configfile) cat "$2"; ls "$(dirname "$2")" ;;
              esac
              shift
            done
            printf '#!/usr/bin/env bash\necho "tool $*"\nexit 1\n' > "$bin/listlint"
            chmod +x "$bin/listlint"
            """
        );

        var run = runner.Run(("version", "9.8.7"));

        Assert.Equal(1, run.Exit);
        Assert.Contains("dotnet tool install ListLint --version [9.8.7] --tool-path ", run.Log);
        Assert.Contains("<clear />\n    <add key=\"release\" value=\".\" />\n", run.Log);
        Assert.Contains("\nListLint.9.8.7.nupkg\n", run.Log);
        Assert.Contains("tool check --report text --report json=", run.Log);
    }

    [UnixFact]
    public void A_package_that_was_changed_is_not_installed()
    {
        Release("touch hacked");
        Package(sums: new string('0', 64));
        using var runner = OnRareMachine("touch hacked");

        var run = runner.Run(("version", "9.8.7"));

        Assert.Equal(2, run.Exit);
        Assert.Contains("ListLint.9.8.7.nupkg does not have the checksum that release 9.8.7 states, so it was not installed", run.Log);
        Assert.False(File.Exists(place.Files.PathOf("hacked")));
    }

    [UnixFact]
    public void A_version_that_is_none_is_an_error()
    {
        using var runner = new ActionRunner(place) { ActionRepository = "lint/listlint" };

        Assert.Equal(2, runner.Run(("version", "9.8.7/../../evil")).Exit);
        Assert.Equal(2, runner.Run(("version", "installed"), ("report", "chek")).Exit);
    }

    [UnixFact]
    public void A_machine_with_musl_is_given_the_program_for_musl()
    {
        Release("echo other\nexit 1");
        Release("echo \"musl $*\"\nexit 1", system: "linux-musl");
        using var runner = new ActionRunner(place) { ActionRepository = "lint/listlint" }
            .With(
                "uname",
                $"case $1 in -s) echo Linux ;; *) echo {(RuntimeInformation.OSArchitecture == Architecture.X64 ? "x86_64" : "aarch64")} ;; esac"
            )
            .With("ldd", "echo 'musl libc (x86_64)' >&2\nexit 1");

        Assert.Contains("musl check --report text --report json=", runner.Run(("version", "9.8.7")).Log);
    }

    [UnixFact]
    public void Without_curl_wget_downloads()
    {
        Release("echo \"released $*\"\nexit 1");
        var curl = Environment.GetEnvironmentVariable("PATH")!.Split(':').Select(folder => Path.Combine(folder, "curl")).First(File.Exists);
        using var runner = new ActionRunner(place) { ActionRepository = "lint/listlint", Lacks = ["curl", "wget"] }.With(
            "wget",
            $"case $1 in --help) exit 0 ;; esac\n[ \"$1 $2 $3 $4\" = '-q -T 60 -O' ] && exec {curl} -sf -o \"$5\" \"$6\""
        );

        Assert.Contains("released check --report text --report json=", runner.Run(("version", "9.8.7")).Log);
    }

    [UnixTheory]
    [InlineData("exit 127")]
    [InlineData("echo 'BusyBox v1.36.1' >&2")]
    public void Without_a_program_that_downloads_safely_the_log_says_what_to_install(string wget)
    {
        Release("touch hacked");
        using var runner = new ActionRunner(place) { ActionRepository = "lint/listlint", Lacks = ["curl", "wget", "ssl_client"] };
        if (wget.StartsWith("echo", StringComparison.Ordinal))
            runner.With("wget", wget);

        var run = runner.Run(("version", "9.8.7"));

        Assert.Equal(2, run.Exit);
        Assert.Contains("::error title=listlint::curl is missing, so listlint cannot be downloaded. Install curl or wget, and try again.", run.Log);
    }

    private void Release(string script, string? sums = null, string? system = null)
    {
        system ??= OperatingSystem.IsMacOS() ? "osx" : "linux";
        var name = $"listlint-{system}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";
        var bytes = Encoding.UTF8.GetBytes("#!/usr/bin/env bash\n" + script + "\n");
        sums ??= Convert.ToHexStringLower(SHA256.HashData(bytes));
        place.GitHub.Assets["/lint/listlint/releases/download/v9.8.7/" + name] = bytes;
        place.GitHub.Assets.TryGetValue("/lint/listlint/releases/download/v9.8.7/SHA256SUMS", out var before);
        place.GitHub.Assets["/lint/listlint/releases/download/v9.8.7/SHA256SUMS"] =
        [
            .. before ?? Encoding.UTF8.GetBytes($"{new string('1', 64)}  other\n"),
            .. Encoding.UTF8.GetBytes($"{sums}  {name}\n"),
        ];
        place.Files.Variables["GITHUB_SERVER_URL"] = place.GitHub.Url;
    }

    private void Package(string? sums = null)
    {
        var bytes = Encoding.UTF8.GetBytes("a package");
        var folder = "/lint/listlint/releases/download/v9.8.7/";
        place.GitHub.Assets[folder + "ListLint.9.8.7.nupkg"] = bytes;
        place.GitHub.Assets[folder + "SHA256SUMS"] =
        [
            .. place.GitHub.Assets[folder + "SHA256SUMS"],
            .. Encoding.UTF8.GetBytes($"{sums ?? Convert.ToHexStringLower(SHA256.HashData(bytes))}  ListLint.9.8.7.nupkg\n"),
        ];
    }

    private ActionRunner OnRareMachine(string dotnet) =>
        new ActionRunner(place) { ActionRepository = "lint/listlint" }
            .With("uname", "case $1 in -s) echo Linux ;; *) echo riscv64 ;; esac")
            .With("dotnet", dotnet);
}

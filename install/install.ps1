<#
.SYNOPSIS
Installs listlint on Windows: downloads the program for this machine from a release, verifies its checksum, and puts it into a folder.
.DESCRIPTION
It tries nothing else. If the program cannot be downloaded or verified, the script fails and changes nothing. The folder is ~/.local/bin by default.
The install.ps1 of a release knows its own version and repository. The one in the source needs -Repository, and installs the latest release by default.
.EXAMPLE
./install.ps1 -Version 1.2.3 -To C:\Tools
#>
param(
    [string] $Version = '',
    [string] $To = '',
    [string] $Repository = '',
    [string] $Server = ''
)

# A release replaces these 3 lines.
$ownServer = 'https://github.com'
$ownRepository = ''
$ownVersion = 'latest'

# A function, so that nothing runs if only half of this file was downloaded, and the settings of the session stay as they are.
function Install-ListLint([string] $Version, [string] $To, [string] $Repository, [string] $Server) {
    Set-StrictMode -Version 2
    $ErrorActionPreference = 'Stop'
    # The progress bar of Windows PowerShell makes a download 10 times slower.
    $ProgressPreference = 'SilentlyContinue'
    if (-not $Repository) { throw 'Name the repository with the releases: -Repository OWNER/NAME.' }
    if ($Version -ne 'latest' -and $Version -notmatch '^[0-9.]+$') { throw 'Give -Version a version such as 1.2.3.' }
    if (-not $To) { $To = Join-Path $HOME '.local/bin' }
    $machine = if ($env:PROCESSOR_ARCHITEW6432) { $env:PROCESSOR_ARCHITEW6432 } else { $env:PROCESSOR_ARCHITECTURE }
    $file = switch ($machine) {
        'AMD64' { 'listlint-win-x64.exe' }
        'ARM64' { 'listlint-win-arm64.exe' }
        default { throw "There is no program for this machine ($machine). If it has .NET 10, run: dotnet tool install --global ListLint" }
    }

    $release = if ($Version -eq 'latest') { 'the latest release' } else { "release $Version" }
    $path = if ($Version -eq 'latest') { 'latest/download' } else { "download/v$Version" }
    [void] (New-Item -ItemType Directory -Force -Path $To)
    $To = (Resolve-Path -LiteralPath $To).ProviderPath
    # In the same folder, so that the last step replaces the whole program at once.
    $temporary = Join-Path $To ('.listlint-' + [Guid]::NewGuid().ToString('N'))
    [void] (New-Item -ItemType Directory -Path $temporary)
    try {
        foreach ($asset in 'SHA256SUMS', $file) {
            try {
                Invoke-WebRequest -UseBasicParsing -Uri "$Server/$Repository/releases/$path/$asset" -OutFile (Join-Path $temporary $asset)
            }
            catch {
                throw "Could not download $asset of $release from $Repository, so nothing was installed. Check that the release exists, and try again. $($_.Exception.Message)"
            }
        }

        $program = Join-Path $temporary $file
        $wanted = Get-Content -LiteralPath (Join-Path $temporary 'SHA256SUMS') |
            ForEach-Object { , ($_ -split '\s+\*?', 2) } | Where-Object { $_.Count -eq 2 -and $_[1] -ceq $file } | ForEach-Object { $_[0] }
        if (-not $wanted) { throw "SHA256SUMS of $release has no checksum for $file, so it was not installed." }
        if ((Get-FileHash -LiteralPath $program -Algorithm SHA256).Hash -ne $wanted) {
            throw "$file does not have the checksum that $release states, so it was not installed."
        }

        Move-Item -Force -LiteralPath $program -Destination (Join-Path $To 'listlint.exe')
    }
    finally {
        Remove-Item -Recurse -Force -LiteralPath $temporary
    }

    "Installed listlint: $(Join-Path $To 'listlint.exe')"
    if (($env:PATH -split ';') -notcontains $To) {
        "This folder is not on your PATH. To add it, run: [Environment]::SetEnvironmentVariable('PATH', `"$To;`" + [Environment]::GetEnvironmentVariable('PATH', 'User'), 'User')"
    }
}

Install-ListLint `
    -Version $(if ($Version) { $Version -replace '^v' } else { $ownVersion }) `
    -To $To `
    -Repository $(if ($Repository) { $Repository } else { $ownRepository }) `
    -Server $(if ($Server) { $Server.TrimEnd('/') } else { $ownServer })

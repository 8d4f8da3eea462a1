<#
.SYNOPSIS
Installs listlint on Windows: downloads the program of a release for this machine, and installs it if it has the checksum that the release states.
.DESCRIPTION
Nothing else is tried: what cannot be downloaded or verified is an error, and then nothing is changed. The install.ps1 of a release knows its version
and repository; that of the source wants a repository, and takes the latest release unless a version is given.
.EXAMPLE
./install.ps1 -Version 1.2.3 -To C:\Tools
#>
param(
    [string] $Version = '',
    [string] $To = '',
    [string] $Repository = '',
    [string] $Server = ''
)

# A release replaces these three lines.
$ownServer = 'https://github.com'
$ownRepository = ''
$ownVersion = 'latest'

# In a function, so that nothing happens if only half of this file arrived, and no setting of the session changes.
function Install-ListLint([string] $Version, [string] $To, [string] $Repository, [string] $Server) {
    Set-StrictMode -Version 2
    $ErrorActionPreference = 'Stop'
    # A bar for each block makes a download ten times as slow in Windows PowerShell.
    $ProgressPreference = 'SilentlyContinue'
    if (-not $Repository) { throw 'Name the repository that has the releases: -Repository OWNER/NAME' }
    if ($Version -ne 'latest' -and $Version -notmatch '^[0-9.]+$') { throw '-Version has to be one such as 1.2.3' }
    if (-not $To) { $To = Join-Path $HOME '.local/bin' }
    $machine = if ($env:PROCESSOR_ARCHITEW6432) { $env:PROCESSOR_ARCHITEW6432 } else { $env:PROCESSOR_ARCHITECTURE }
    $file = switch ($machine) {
        'AMD64' { 'listlint-win-x64.exe' }
        'ARM64' { 'listlint-win-arm64.exe' }
        default { throw "There is no program for this machine ($machine). Where .NET 10 runs: dotnet tool install --global ListLint" }
    }

    $release = if ($Version -eq 'latest') { 'the latest release' } else { "the release $Version" }
    $path = if ($Version -eq 'latest') { 'latest/download' } else { "download/v$Version" }
    [void] (New-Item -ItemType Directory -Force -Path $To)
    $To = (Resolve-Path -LiteralPath $To).ProviderPath
    # In the same folder, so that the program is there as a whole or not at all.
    $temporary = Join-Path $To ('.listlint-' + [Guid]::NewGuid().ToString('N'))
    [void] (New-Item -ItemType Directory -Path $temporary)
    try {
        foreach ($asset in 'SHA256SUMS', $file) {
            try {
                Invoke-WebRequest -UseBasicParsing -Uri "$Server/$Repository/releases/$path/$asset" -OutFile (Join-Path $temporary $asset)
            }
            catch {
                throw "$asset of $release could not be downloaded from $Repository, so nothing is installed. Make sure that there is such a release, and try again. $($_.Exception.Message)"
            }
        }

        $program = Join-Path $temporary $file
        $wanted = Get-Content -LiteralPath (Join-Path $temporary 'SHA256SUMS') |
            ForEach-Object { , ($_ -split '\s+\*?', 2) } | Where-Object { $_.Count -eq 2 -and $_[1] -ceq $file } | ForEach-Object { $_[0] }
        if (-not $wanted) { throw "$release states no checksum of $file, so it is not installed" }
        if ((Get-FileHash -LiteralPath $program -Algorithm SHA256).Hash -ne $wanted) {
            throw "$file of $release does not have the checksum that the release states, so it is not installed"
        }

        Move-Item -Force -LiteralPath $program -Destination (Join-Path $To 'listlint.exe')
    }
    finally {
        Remove-Item -Recurse -Force -LiteralPath $temporary
    }

    "listlint is installed: $(Join-Path $To 'listlint.exe')"
    if (($env:PATH -split ';') -notcontains $To) {
        "This folder is not on your PATH. Add it: [Environment]::SetEnvironmentVariable('PATH', `"$To;`" + [Environment]::GetEnvironmentVariable('PATH', 'User'), 'User')"
    }
}

Install-ListLint `
    -Version $(if ($Version) { $Version -replace '^v' } else { $ownVersion }) `
    -To $To `
    -Repository $(if ($Repository) { $Repository } else { $ownRepository }) `
    -Server $(if ($Server) { $Server.TrimEnd('/') } else { $ownServer })

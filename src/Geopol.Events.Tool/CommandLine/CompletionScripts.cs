namespace Geopol.Events;

/// <summary>The scripts that make a shell complete the words of <c>geopol</c>. Where the tool suggests nothing, the shell completes the names of files.</summary>
internal static class CompletionScripts
{
    internal const string Bash = """
        # Completes the words of geopol: eval "$(geopol completion bash)" in ~/.bashrc
        _geopol() {
            local IFS=$'\n'
            COMPREPLY=($(geopol '[suggest]' "${COMP_LINE:0:COMP_POINT}" 2>/dev/null))
        }
        complete -o default -F _geopol geopol

        """;

    internal const string Zsh = """
        #compdef geopol
        # Completes the words of geopol: eval "$(geopol completion zsh)" in ~/.zshrc, after compinit
        _geopol() {
            local -a found
            found=("${(@f)$(geopol '[suggest]' "${(j: :)words[1,CURRENT]}" 2>/dev/null)}")
            if [[ -n ${found[1]} ]]; then compadd -- "${found[@]}"; else _files; fi
        }
        compdef _geopol geopol

        """;

    internal const string Fish = """
        # Completes the words of geopol: geopol completion fish > ~/.config/fish/completions/geopol.fish
        complete -c geopol -a "(geopol '[suggest]' (commandline -cp) 2>/dev/null)"

        """;

    internal const string PowerShell = """
        # Completes the words of geopol: geopol completion pwsh | Out-String | Invoke-Expression in $PROFILE
        Register-ArgumentCompleter -Native -CommandName geopol -ScriptBlock {
            param($word, $line, $position)
            $text = if ($word) { "$line" } else { "$line " }
            geopol '[suggest]' $text 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
        }

        """;
}

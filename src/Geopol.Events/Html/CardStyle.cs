namespace Geopol.Events;

/// <summary>The style sheet of the HTML. All colours are mixed from two, the text and the background.</summary>
/// <remarks>
/// The two colours are those of the host where it defines them (Verso, Visual Studio Code, JupyterLab). Elsewhere they are light or dark by
/// <c>prefers-color-scheme</c>. All classes begin with <c>geopol</c>, and nothing outside of them has a style. JupyterLab has its own styles for lists and tables
/// in outputs: a rule that has <c>.geopol</c> twice, or two classes, is there to win over them.
/// </remarks>
internal static class CardStyle
{
    internal const string Css = """
        .geopol{--geopol-own-text:#1f2328;--geopol-own-back:#fff;
        --geopol-text:var(--verso-editor-foreground,var(--vscode-editor-foreground,var(--jp-content-font-color1,var(--geopol-own-text))));
        --geopol-back:var(--verso-editor-background,var(--vscode-editor-background,var(--jp-layout-color0,var(--geopol-own-back))));
        --geopol-muted:color-mix(in srgb,var(--geopol-text) 76%,var(--geopol-back));
        --geopol-rule:color-mix(in srgb,var(--geopol-text) 16%,var(--geopol-back));
        --geopol-band:color-mix(in srgb,var(--geopol-text) 62%,var(--geopol-back));
        --geopol-accent:color-mix(in srgb,#2f6fde 60%,var(--geopol-text));
        box-sizing:border-box;max-width:60rem;margin:.5rem 0;padding:.75rem 1rem;
        border:1px solid var(--geopol-rule);border-radius:6px;color:var(--geopol-text);background:var(--geopol-back);
        font:400 14px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;text-align:start;overflow-wrap:anywhere}
        @media (prefers-color-scheme:dark){.geopol{--geopol-own-text:#e6edf3;--geopol-own-back:#0d1117}}
        .geopol *{box-sizing:border-box}
        .geopol p,.geopol dl,.geopol dd,.geopol ul,.geopol ol,.geopol blockquote,.geopol figure{margin:0;padding:0}
        .geopol a{color:var(--geopol-accent);text-decoration:underline;text-underline-offset:.15em}
        .geopol summary{cursor:pointer;color:var(--geopol-muted);width:fit-content}
        .geopol a:focus-visible,.geopol summary:focus-visible{outline:2px solid var(--geopol-accent);outline-offset:2px;border-radius:2px}
        .geopol-sentence{font-size:1.1em;line-height:1.4;font-weight:600;text-wrap:pretty}
        .geopol .geopol-facts{display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:.35rem .75rem;margin-top:.6rem;padding-top:.6rem;border-top:1px solid var(--geopol-rule)}
        .geopol-facts>dt,.geopol-muted{color:var(--geopol-muted)}
        .geopol .geopol-facts>dt,.geopol .geopol-facts>dd{float:none;width:auto}
        .geopol .geopol-facts>dt{font-weight:400}
        .geopol ol.geopol-list{list-style:decimal;padding-inline-start:1.3em}
        .geopol ul.geopol-list{list-style:none}
        .geopol-list>li+li{margin-top:.25rem}
        .geopol-speaker{font-weight:600}
        .geopol blockquote{margin:.25rem 0 .1rem;padding-inline-start:.75rem;border-inline-start:3px solid var(--geopol-rule)}
        .geopol-url{font-size:.93em}
        .geopol-code{font:.9em ui-monospace,SFMono-Regular,Consolas,monospace}
        .geopol .geopol-bar{display:block;max-width:30rem;margin-top:.25rem}
        .geopol-track{fill:var(--geopol-rule)}
        .geopol-interval,.geopol-said{fill:var(--geopol-accent)}
        .geopol-band{fill:var(--geopol-band)}
        .geopol .geopol-said{fill:var(--geopol-accent)}
        .geopol-axis{display:flex;justify-content:space-between;max-width:30rem;font-size:.8em;line-height:1.3;color:var(--geopol-muted)}
        .geopol table{width:100%;border-collapse:collapse;margin:0;font:inherit;color:inherit;background:none;table-layout:fixed}
        .geopol caption{caption-side:top;text-align:start;color:var(--geopol-muted);padding:0 0 .4rem}
        .geopol th,.geopol td{padding:.4rem .75rem .4rem 0;text-align:start;vertical-align:top;border:0;background:none;max-width:none;white-space:normal}
        .geopol.geopol th,.geopol.geopol td{text-align:start}
        .geopol th{font-weight:400;color:var(--geopol-muted);border-bottom:1px solid var(--geopol-rule)}
        .geopol tbody tr+tr>td{border-top:1px solid var(--geopol-rule)}
        .geopol.geopol tbody tr{background:none}
        .geopol-wide{width:46%}
        @media (max-width:40rem){
        .geopol .geopol-facts{grid-template-columns:minmax(0,1fr);gap:0}
        .geopol-facts>dt{font-size:.86em;margin-top:.4rem}
        .geopol-facts>dt:first-child{margin-top:0}
        .geopol table,.geopol caption,.geopol tbody,.geopol tr,.geopol td{display:block}
        .geopol thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .geopol td{padding:.1rem 0}
        .geopol tbody tr{padding:.5rem 0}
        .geopol tbody tr+tr{border-top:1px solid var(--geopol-rule)}
        .geopol tbody tr+tr>td{border-top:0}
        .geopol td:empty{display:none}
        .geopol td[data-label]::before{content:attr(data-label) ": ";color:var(--geopol-muted)}
        }
        @media print{.geopol{break-inside:avoid}}
        @media (forced-colors:active){.geopol-interval,.geopol .geopol-said{fill:Highlight}.geopol-band,.geopol-track{fill:GrayText}}
        """;

    /// <summary>Begins an element that has the style.</summary>
    internal static HtmlWriter Begin(HtmlWriter html, string element) => html.Begin(element, "geopol").Attribute("lang", "en").Attribute("dir", "ltr");
}

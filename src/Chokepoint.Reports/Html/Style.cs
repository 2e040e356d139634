namespace Chokepoint.Reports.Html;

/// <summary>The style of a brief: readable on a screen, on paper and in grey, with fonts for any script the machine has.</summary>
internal static class Style
{
    public const string Sheet = """
        :root { --ink: #1b1f24; --faint: #57606a; --line: #d0d7de; --calm: #f3f6f8; --care: #fff6dd; --hard: #ffe8dc; --stop: #fbdcdc; }
        * { box-sizing: border-box; }
        body { margin: 0; overflow-wrap: anywhere; color: var(--ink); background: #fff; font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
        main { max-width: 56rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
        h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
        h2 { font-size: 1.15rem; margin: 0 0 .5rem; }
        h3 { font-size: 1rem; margin: 0 0 .25rem; }
        p { margin: .25rem 0; }
        section { margin-top: 2rem; }
        .kicker { text-transform: uppercase; letter-spacing: .08em; font-size: .75rem; color: var(--faint); }
        .headline { font-size: 1.1rem; font-weight: 600; margin: .75rem 0; }
        .qualifier { display: inline-block; border: 1px solid var(--ink); border-radius: 1rem; padding: .05rem .7rem; font-size: .85rem; margin: 0 .25rem .25rem 0; }
        .faint { color: var(--faint); font-size: .875rem; }
        .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 1rem; }
        .card { border: 1px solid var(--line); border-left: .5rem solid var(--ink); border-radius: .4rem; padding: 1rem; }
        .calm { background: var(--calm); } .care { background: var(--care); } .hard { background: var(--hard); } .stop { background: var(--stop); }
        .outcome { font-size: 1.5rem; font-weight: 700; }
        .scale { display: flex; gap: .2rem; margin: .5rem 0; }
        .scale i { font-style: normal; font-size: .8rem; width: 1.7rem; text-align: center; border: 1px solid var(--ink); border-radius: .2rem; }
        .scale .on { background: var(--ink); color: #fff; }
        .scale .maybe { background: repeating-linear-gradient(45deg, #fff, #fff 3px, #c3c9cf 3px, #c3c9cf 6px); }
        .scale .off { color: var(--faint); border-color: var(--line); }
        .finding { border-left: 3px solid var(--ink); padding: .1rem 0 .1rem .9rem; margin: 1rem 0; }
        .finding.unknown { border-left-style: dashed; }
        .match { display: inline-block; min-width: 2.2rem; text-align: center; border: 1px solid var(--ink); border-radius: .2rem; font-size: .8rem; }
        .reasons { margin: .25rem 0; padding-left: 1.2rem; font-size: .9rem; }
        blockquote { margin: .6rem 0; padding: .1rem .8rem; border-left: 2px solid var(--line); }
        .conflict, .missing, .flag { background: var(--care); padding: .3rem .6rem; border-radius: .2rem; }
        .flag { background: var(--stop); }
        table { border-collapse: collapse; width: 100%; font-size: .9rem; }
        th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; }
        ul { margin: .25rem 0; padding-left: 1.2rem; }
        figure { margin: 1rem 0; }
        figure svg { width: 100%; height: auto; border: 1px solid var(--line); }
        footer { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: .75rem; color: var(--faint); font-size: .85rem; }
        @media print {
          body { font-size: 10.5pt; }
          main { max-width: none; padding: 0; }
          .card, .finding, blockquote, tr, figure { break-inside: avoid; }
          h2, h3 { break-after: avoid; }
          * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        }

        """;
}
